import { expect, test } from 'vitest'
import { publishRate } from '../../../src/collect/schedule/publish-rate.ts'
import { DAY } from '../../../src/model/time.ts'

const every = (days: number, count: number) =>
  Array.from({ length: count }, (_, index) => 1_000_000 * DAY - index * days * DAY)

test.each([
  ['nothing', [], null],
  ['one article', [5], null],
  ['all at the same time', [5, 5, 5], null],
  ['four a day', every(0.25, 20), { count: 4, per: 'day' }],
  ['one a day', every(1, 10), { count: 1, per: 'day' }],
  ['two a week', every(3.5, 10), { count: 2, per: 'week' }],
  ['one in ten days', every(10, 10), { count: 3, per: 'month' }],
  ['one in two months', every(60, 5), null],
])('%s', (_, times, expected) => {
  expect(publishRate(times)).toEqual(expected)
})
