import { expect, test } from 'vitest'
import { topOf } from '../../../src/digest/ranking/top-of.ts'
import type { Quality } from '../../../src/model/quality.ts'

const article = (id: number, quality: Quality = 'full') => ({ id, quality, sourceWeight: 1 })

test('the top articles are covered by many sources and liked by many', () => {
  const articles = [article(1), article(2), article(3), article(5, 'short')]
  const sources = new Map([[3, 4]])
  const likes = new Map([[2, 9]])
  expect(topOf(articles, sources, likes).map(({ id }) => id)).toEqual([2, 3, 1, 5])
})
