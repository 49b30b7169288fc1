import { expect, test } from 'vitest'
import { createUnconfirmedUpdates } from '../../src/telegram/unconfirmed-updates.ts'

const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)
const noted = (all: readonly number[]) => {
  const updates = createUnconfirmedUpdates()
  for (const id of all) updates.add(id, 0)
  return updates
}

test('asks from the first update that is not finished', () => {
  const updates = noted([10, 11, 12])
  expect(updates.offset(0, false)).toBe(10)
  updates.finish(11)
  expect(updates.offset(0, false)).toBe(10)
  updates.finish(10)
  expect([updates.offset(0, false), updates.unfinished]).toEqual([12, 1])
  updates.finish(12)
  expect([updates.offset(0, false), updates.next]).toEqual([13, 13])
})

test('knows what Telegram sends again, until it is confirmed', () => {
  const updates = noted([10, 11])
  updates.finish(11)
  expect([updates.add(10, 1), updates.add(11, 1), updates.add(12, 1)]).toEqual([false, false, true])
  updates.confirmed(12)
  expect([updates.has(10), updates.has(11), updates.has(12)]).toEqual([false, false, true])
})

test('keeps nothing for long, unless it must keep everything', () => {
  const updates = noted([10])
  updates.add(11, 4000)
  expect(updates.offset(4999, false)).toBe(10)
  expect(updates.offset(5000, false)).toBe(11)
  expect(updates.offset(9000, false)).toBe(12)
  expect(updates.offset(9000, true)).toBe(10)
})

test('keeps no more than half of what Telegram shows at once, unless it must', () => {
  const updates = noted(ids(10, 50))
  expect(updates.offset(0, false)).toBe(10)
  // What is finished comes again as well, as long as something before it is not.
  for (const id of ids(11, 49)) updates.finish(id)
  updates.add(60, 0)
  expect([updates.offset(0, false), updates.offset(0, true)]).toEqual([60, 10])
  updates.finish(60)
  expect([updates.offset(0, false), updates.offset(0, true)]).toEqual([61, 10])
})
