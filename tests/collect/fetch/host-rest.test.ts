import { expect, test } from 'vitest'
import { createHostRest } from '../../../src/collect/fetch/host-rest.ts'

const HOUR = 3_600_000

test.each([
  ['a 429 with a pause', 429, 90_000, 90_000],
  ['a 429 without one', 429, null, 300_000],
  ['a 503 with a pause', 503, 90_000, 90_000],
  ['a 503 without one', 503, null, 0],
  ['a redirect with a pause', 301, 90_000, 0],
  ['a pause of a year', 429, 365 * 24 * HOUR, 24 * HOUR],
  ['a pause that is over', 429, 0, 0],
])('%s', (_, status, retryAfterMs, left) => {
  const rest = createHostRest({ maxHosts: 10, now: () => 0 })
  rest.heard('a.example', status, retryAfterMs)
  expect(rest.left('a.example')).toBe(left)
  expect(rest.left('b.example')).toBe(0)
})

test('forgets the longest resting host of too many, and a rest that is over', () => {
  let now = 0
  const rest = createHostRest({ maxHosts: 2, now: () => now })
  for (const host of ['a', 'b', 'c']) rest.heard(host, 429, 60_000)
  expect(['a', 'b', 'c'].map((host) => rest.left(host))).toEqual([0, 60_000, 60_000])
  now = 60_000
  expect(rest.left('c')).toBe(0)
})
