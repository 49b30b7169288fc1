import { expect, test } from 'vitest'
import { samePlace } from '../../src/card-views/same-place.ts'

test.each([
  ['the same layout', [10, 10, 10], 1, [10, 10, 10], 1],
  ['the first page', [10, 10], 0, [5, 15], 0],
  ['more pages', [30, 30], 1, [20, 20, 20], 1],
  ['fewer pages', [10, 10, 10, 10], 3, [20, 20], 1],
  ['one page', [10, 10, 10], 2, [30], 0],
  ['another length', [10, 10, 10], 2, [40, 40, 40], 2],
  ['a page that there is no longer', [10], 7, [10, 10], 1],
  ['nothing', [], 3, [], 0],
])('%s', (_, from, page, to, expected) => {
  expect(samePlace(from, page, to)).toBe(expected)
})
