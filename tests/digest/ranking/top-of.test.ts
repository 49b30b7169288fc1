import { expect, test } from 'vitest'
import { topOf } from '../../../src/digest/ranking/top-of.ts'
import type { Quality } from '../../../src/model/quality.ts'

const article = (id: number, storyId: number | null = null, quality: Quality = 'full') => ({
  id,
  storyId,
  quality,
  sourceWeight: 1,
})

test('the top articles are covered by many sources and liked by many, one per story', () => {
  const articles = [article(1), article(2), article(3, 7), article(4, 7), article(5, null, 'short')]
  const sources = new Map([
    [3, 4],
    [4, 4],
  ])
  const likes = new Map([[2, 9]])
  expect(topOf(articles, sources, likes, 3).map(({ id }) => id)).toEqual([2, 3, 1])
})
