import { expect, test } from 'vitest'
import { onePerStory } from '../../../src/bot/lists/one-per-story.ts'

test('takes the first of each story, as many as asked for, and reads on past what is not wanted', async () => {
  const stories = [null, 7, 7, null, 8, 7, 8, null]
  const all = Array.from({ length: 80 }, (_, index) => ({
    id: index + 1,
    storyId: stories[index] ?? null,
  }))
  const loads: number[][] = []
  const load = async (offset: number, limit: number) => {
    loads.push([offset, limit])
    return all.slice(offset, offset + limit)
  }
  const ids = async (count: number, isWanted: (id: number) => boolean = () => true) =>
    (await onePerStory(load, ({ id }) => isWanted(id), count)).map(({ id }) => id)
  expect(await ids(5)).toEqual([1, 2, 4, 5, 8])
  expect(loads).toEqual([[0, 12]])
  // The second report of a story stands for it where the first is not wanted.
  expect(await ids(3, (id) => id !== 2)).toEqual([1, 3, 4])
  expect(await ids(5, (id) => id > 77)).toEqual([78, 79, 80])
  expect(await ids(5, () => false)).toEqual([])
})
