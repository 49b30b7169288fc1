import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeDigest, type PollPlan } from '../../../src/collect/schedule/before-digest.ts'
import { nextPoll } from '../../../src/collect/schedule/next-poll.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/time.ts'

const now = Date.UTC(2026, 10, 24, 6)
const HOUR_OF_DIGEST = now + 2 * HOUR
const plan = (change: Partial<PollPlan> = {}): PollPlan => ({
  planned: now + 5 * HOUR,
  earliest: now + 5 * MINUTE,
  gap: 10 * HOUR,
  fraction: 0,
  now,
  ...change,
})
const asked = HOUR_OF_DIGEST - 19 * MINUTE

test.each([
  ['comes after the hour', plan(), asked],
  ['comes shortly before those minutes', plan({ planned: asked - 10 * MINUTE }), asked],
  ['comes well before them', plan({ planned: now + HOUR }), now + HOUR],
  ['comes within them', plan({ planned: asked + 3 * MINUTE }), asked],
  ['may not come so early', plan({ earliest: HOUR_OF_DIGEST }), now + 5 * HOUR],
  ['has just been done', plan({ now: asked - MINUTE, planned: now + 9 * HOUR }), now + 9 * HOUR],
])('a poll that %s', (_, given, expected) => {
  expect(beforeDigest(given, [HOUR_OF_DIGEST])).toBe(expected)
})

test('without digests nothing changes, and a later digest counts where the first is too near', () => {
  expect(beforeDigest(plan(), [])).toBe(now + 5 * HOUR)
  expect(beforeDigest(plan(), [now + 10 * MINUTE, HOUR_OF_DIGEST])).toBe(asked)
})

test('polls for a digest are at least eleven and at most nineteen minutes before it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (fraction) => {
      const time = beforeDigest(plan({ fraction }), [HOUR_OF_DIGEST])
      expect(time).toBeGreaterThanOrEqual(HOUR_OF_DIGEST - 19 * MINUTE)
      expect(time).toBeLessThanOrEqual(HOUR_OF_DIGEST - 11 * MINUTE)
    }),
  )
})

/** The polls of a source in ten days, with a digest at 8:00 each day or none. */
function tenDays(gap: number, sourceKey: string, hours: readonly number[]): number[] {
  const start = Date.UTC(2026, 10, 10)
  const polls: number[] = []
  for (let at = start; at < start + 10 * DAY; ) {
    polls.push(at)
    const publishedTimes = Array.from({ length: 30 }, (_, n) => at - n * gap)
    const upcoming = Array.from({ length: 3 }, (_, n) => Math.floor(at / DAY + n) * DAY)
      .flatMap((day) => hours.map((hour) => day + hour * HOUR))
      .filter((time) => time > at)
    at = nextPoll({
      publishedTimes,
      failures: 0,
      ttlMinutes: null,
      skipHours: [],
      retryAfterMs: null,
      freshForMs: null,
      sourceKey,
      now: at,
      digestHours: upcoming,
    })
  }
  return polls
}

test.each([20 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY])(
  'a source with an item every %i ms is asked before each hour, with hardly more than one request more a day',
  (gap) => {
    for (const key of ['https://a.example/feed', 'https://b.example/feed', 'https://c.example/']) {
      const polls = tenDays(gap, key, [8])
      for (let day = 1; day < 10; day += 1) {
        const digest = Date.UTC(2026, 10, 10 + day, 8)
        const last = polls.findLast((time) => time < digest) ?? 0
        expect(digest - last).toBeLessThanOrEqual(20 * MINUTE)
      }
      expect(polls.length).toBeLessThanOrEqual(tenDays(gap, key, []).length + 15)
    }
  },
)
