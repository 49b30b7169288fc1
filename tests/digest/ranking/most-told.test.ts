import { expect, test } from 'vitest'
import { mostTold } from '../../../src/digest/ranking/most-told.ts'

const article = (id: number, storyId: number | null = null, leaderId: number | null = null) => ({
  id,
  storyId,
  leaderId,
  quality: 'full' as const,
  sourceWeight: 1,
})

test('stories in the order in which many told them, each by its leader', () => {
  const articles = [article(1), article(2, 7, 3), article(3, 7, 3), article(4, 8, 9), article(5)]
  const sources = new Map([
    [2, 4],
    [3, 4],
    [4, 2],
  ])
  // The leader of story 8 is not among them.
  expect(mostTold(articles, sources, 3).map(({ id }) => id)).toEqual([3, 4, 1])
  expect(mostTold(articles, sources, 9)).toHaveLength(4)
})
