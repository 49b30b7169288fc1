import { describe, expect, it } from 'vitest'
import { futureOnFirstPoll, isOfFuture, publishedAt } from '../../src/collect/published-at.ts'
import { DAY, HOUR } from '../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const dates = (published: number | null, updated: number | null = null) => ({
  publishedAt: published,
  updatedAt: updated,
})

describe('publishedAt', () => {
  it.each([
    ['the date of publication', NOW - HOUR, NOW - 2 * HOUR, NOW - HOUR],
    ['that of the update where there is no other', null, NOW - HOUR, NOW - HOUR],
    ['that of the update before one in the future', NOW + 90 * DAY, NOW - HOUR, NOW - HOUR],
    ['now for the future', NOW + 9 * HOUR, null, NOW],
    ['none without any', null, null, null],
  ])('is %s', (_, published, updated, expected) => {
    expect(publishedAt(dates(published, updated), NOW)).toBe(expected)
  })
})

it('an item is of the future if none of its dates has passed', () => {
  expect(isOfFuture(dates(NOW + 1, NOW + 2), NOW)).toBe(true)
  expect(isOfFuture(dates(NOW + 1, NOW - 1), NOW)).toBe(false)
  expect(isOfFuture(dates(NOW), NOW)).toBe(false)
  expect(isOfFuture(dates(null), NOW)).toBe(false)
})

describe('on the first poll an item of the future', () => {
  it('is no newer than the newest other', () => {
    const items = [dates(NOW + DAY), dates(NOW - HOUR), dates(NOW - 3 * DAY)]
    expect(futureOnFirstPoll(items, NOW)).toBe(NOW - HOUR)
  })

  it('is half a day old where the others are older, or there are none', () => {
    expect(futureOnFirstPoll([dates(NOW + DAY), dates(NOW - 9 * DAY)], NOW)).toBe(NOW - DAY / 2)
    expect(futureOnFirstPoll([dates(NOW + DAY), dates(null)], NOW)).toBe(NOW - DAY / 2)
  })
})
