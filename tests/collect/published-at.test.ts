import { describe, expect, it } from 'vitest'
import { publishedAt } from '../../src/collect/published-at.ts'
import { DAY, HOUR } from '../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)

describe('publishedAt', () => {
  it.each([
    ['the date of publication', NOW - HOUR, NOW - 2 * HOUR, NOW - HOUR],
    ['that of the update where there is no other', null, NOW - HOUR, NOW - HOUR],
    ['that of the update before one in the future', NOW + 90 * DAY, NOW - HOUR, NOW - HOUR],
    ['now for what a wrong zone explains', NOW + 9 * HOUR, null, NOW],
    ['none for what is only planned', NOW + 2 * DAY, null, null],
    ['none without any', null, null, null],
  ])('is %s', (_, published, updated, expected) => {
    expect(publishedAt({ publishedAt: published, updatedAt: updated }, NOW)).toBe(expected)
  })
})
