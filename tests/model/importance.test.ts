import { expect, test } from 'vitest'
import {
  COUNTS_AFTER_MS,
  importanceAt,
  isToBeRated,
  type StoryRating,
} from '../../src/model/importance.ts'
import { MINUTE } from '../../src/model/time.ts'

const T = Date.UTC(2026, 10, 24, 8)
const rating = (minutes: number, importance: StoryRating['importance'], sources = 1) => ({
  importance,
  sources,
  at: T + minutes * MINUTE,
})

test.each<[string, StoryRating[], number | undefined]>([
  ['none', [], undefined],
  ['one of before', [rating(-10, 5)], 5],
  ['one that came too late to be summarised', [rating(-4, 5)], undefined],
  ['the latest that counts', [rating(-60, 2), rating(-20, 4), rating(-1, 5)], 4],
  ['one that a later failure does not take away', [rating(-60, 2), rating(-20, null)], 2],
  ['a failure alone', [rating(-60, null)], undefined],
])('what counts of ratings: %s', (_, ratings, importance) => {
  expect(importanceAt(ratings, T)).toBe(importance)
})

test('the same ratings count from five minutes before the hour on', () => {
  const late = [rating(-6, 4), rating(-5.5, 2), rating(-4.5, 5)]
  expect(importanceAt(late, T)).toBe(2)
  expect(COUNTS_AFTER_MS).toBe(5 * MINUTE)
})

test.each<[string, StoryRating[], number, boolean]>([
  ['never asked', [], 1, true],
  ['rated', [rating(-60, 3)], 1, false],
  ['rated with one source, two now', [rating(-60, 3)], 2, false],
  ['rated with one source, three now', [rating(-60, 3)], 3, true],
  ['rated with four sources, seven now', [rating(-60, 3, 4)], 7, false],
  ['rated with four sources, eight now', [rating(-60, 3, 4)], 8, true],
  ['failed a minute ago', [rating(-1, null)], 9, false],
  ['failed ten minutes ago', [rating(-10, null)], 1, true],
  ['asked three times', [rating(-90, 3), rating(-80, 3, 3), rating(-70, 3, 9)], 90, false],
  ['failed three times', [rating(-90, null), rating(-80, null), rating(-70, null)], 9, false],
])('whether a story is to be rated: %s', (_, ratings, sources, is) => {
  expect(isToBeRated(ratings, sources, T)).toBe(is)
})
