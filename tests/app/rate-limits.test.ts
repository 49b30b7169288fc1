import { pino } from 'pino'
import { expect, test } from 'vitest'
import { allowedRate, openRateLimits } from '../../src/app/rate-limits.ts'

test.each([
  [30, false, 30],
  [10, false, 10],
  [200, false, 30],
  [200, true, 200],
  [10, true, 10],
])('%i a second, paid %s: %i', (MESSAGES_PER_SECOND, PAID_BROADCAST, expected) => {
  expect(allowedRate({ MESSAGES_PER_SECOND, PAID_BROADCAST })).toBe(expected)
})

test('a rate above the free one is said at the start, in one line', () => {
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  const open = (MESSAGES_PER_SECOND: number, PAID_BROADCAST: boolean) =>
    openRateLimits(
      { MESSAGES_PER_SECOND, PAID_BROADCAST, REDIS_PREFIX: 'daybrief' },
      null,
      Date.now,
      log,
    )
  expect(open(200, false).limiter.rate).toBe(30)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('MESSAGES_PER_SECOND=200 is more than the 30 a second')
  expect(open(200, true).limiter.rate).toBe(200)
  expect(lines).toHaveLength(1)
})
