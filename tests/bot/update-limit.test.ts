import { expect, test } from 'vitest'
import { createUpdateLimit } from '../../src/bot/update-limit.ts'

test('a person may ask so often a minute, is told once, and may again after a rest', () => {
  const rate = createUpdateLimit(3)
  const take = (at: number, person = 1) => rate.take(person, at)
  expect([take(0), take(0), take(0)]).toEqual(['fine', 'fine', 'fine'])
  expect([take(0), take(0), take(100)]).toEqual(['first', 'over', 'over'])
  // Somebody else is not meant.
  expect(take(0, 2)).toBe('fine')
  expect(take(20_000)).toBe('fine')
  expect(take(20_000)).toBe('first')
  expect(take(90_000)).toBe('fine')
})

test('asking on and on while it is too much does not lengthen the wait', () => {
  const rate = createUpdateLimit(60)
  for (let n = 0; n < 60; n += 1) rate.take(1, 0)
  for (let at = 0; at < 1000; at += 10) rate.take(1, at)
  expect(rate.take(1, 1001)).toBe('fine')
})
