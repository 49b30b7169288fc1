import { expect, test } from 'vitest'
import { createPerPersonLimit } from '../../src/bot/per-person-limit.ts'

test('a person above the limit is notified once and is allowed again after a rest', () => {
  const limit = createPerPersonLimit(3)
  const take = (at: number, person = 1) => limit.take(person, at)
  expect([take(0), take(0), take(0)]).toEqual(['allowed', 'allowed', 'allowed'])
  expect([take(0), take(0), take(100)]).toEqual(['first', 'over', 'over'])
  // Another person has a bucket of their own.
  expect(take(0, 2)).toBe('allowed')
  expect(take(20_000)).toBe('allowed')
  expect(take(20_000)).toBe('first')
  expect(take(90_000)).toBe('allowed')
})

test('requests above the limit do not lengthen the wait', () => {
  const limit = createPerPersonLimit(60)
  for (let n = 0; n < 60; n += 1) limit.take(1, 0)
  for (let at = 0; at < 1000; at += 10) limit.take(1, at)
  expect(limit.take(1, 1001)).toBe('allowed')
})
