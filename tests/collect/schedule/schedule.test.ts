import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSilent } from '../../../src/collect/schedule/is-silent.ts'
import { MAX_INTERVAL, MIN_INTERVAL } from '../../../src/collect/schedule/learned-interval.ts'
import { nextPoll, type PollHistory } from '../../../src/collect/schedule/next-poll.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)

/** Items published every `interval` ms, the newest `ago` ms before now. */
const every = (interval: number, count = 20, ago = 0): number[] =>
  Array.from({ length: count }, (_, index) => NOW - ago - index * interval)

const poll = (known: Partial<PollHistory> = {}): number =>
  nextPoll({
    publishedTimes: [],
    failures: 0,
    ttlMinutes: null,
    skipHours: [],
    retryAfterMs: null,
    freshForMs: null,
    sourceKey: 'https://example.com/feed',
    now: NOW,
    ...known,
  }) - NOW

describe('nextPoll', () => {
  it.each([
    ['nothing known', {}, 51 * MINUTE, HOUR],
    ['a busy news wire', { publishedTimes: every(MINUTE) }, MIN_INTERVAL, MIN_INTERVAL],
    ['a source with a timetable', { publishedTimes: every(20 * MINUTE) }, 20 * MINUTE, 25 * MINUTE],
    ['a blog, every day', { publishedTimes: every(DAY, 20, HOUR) }, 22 * HOUR, 23.5 * HOUR],
    ['a weekly newsletter', { publishedTimes: every(7 * DAY) }, 20.4 * HOUR, DAY],
    [
      'a newspaper that fell silent',
      { publishedTimes: every(20 * MINUTE, 20, 5 * DAY) },
      10.2 * HOUR,
      12 * HOUR,
    ],
    ['all items at the same time', { publishedTimes: every(0) }, 51 * MINUTE, HOUR],
    ['items in the future', { publishedTimes: every(-DAY) }, 51 * MINUTE, HOUR],
    ['a first failure', { failures: 1, publishedTimes: every(MINUTE) }, 12.7 * MINUTE, 15 * MINUTE],
    ['a third failure', { failures: 3, publishedTimes: every(MINUTE) }, 51 * MINUTE, HOUR],
    ['a thousandth failure', { failures: 1000 }, 20.4 * HOUR, DAY],
    ['a ttl', { publishedTimes: every(MINUTE), ttlMinutes: 60 }, HOUR, 69 * MINUTE],
    ['a ttl of a year', { ttlMinutes: 525_600 }, DAY, 25 * HOUR],
    ['a fresh response', { publishedTimes: every(MINUTE), freshForMs: HOUR }, HOUR, 69 * MINUTE],
    ['a response fresh for a year', { freshForMs: 365 * DAY }, DAY, 25 * HOUR],
    ['Retry-After', { retryAfterMs: 3 * DAY }, 3 * DAY, 3 * DAY + HOUR],
    ['Retry-After a year', { retryAfterMs: 365 * DAY }, 7 * DAY, 7 * DAY + HOUR],
  ])('%s', (_, known, min, max) => {
    for (const sourceKey of ['a', 'b', 'c', 'https://example.com/feed']) {
      const wait = poll({ ...known, sourceKey })
      expect(wait).toBeGreaterThanOrEqual(min)
      expect(wait).toBeLessThanOrEqual(max)
    }
  })

  it('waits for the end of skipped hours', () => {
    const at = NOW + poll({ skipHours: [8, 9, 10] })
    expect(new Date(at).toISOString()).toMatch(/^2026-11-24T11:(0\d|1[0-5]):/)
    const overMidnight =
      NOW + poll({ skipHours: [...Array.from({ length: 16 }, (_, i) => i + 8), 0] })
    expect(new Date(overMidnight).toISOString()).toMatch(/^2026-11-25T01:/)
  })

  it('ignores a feed that skips the whole day', () => {
    expect(poll({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) })).toBe(poll())
  })

  it('spreads sources with the same interval evenly', () => {
    const waits = Array.from({ length: 1000 }, (_, index) => poll({ sourceKey: `source ${index}` }))
    const slots = new Set(waits.map((wait) => Math.floor((HOUR - wait) / MINUTE)))
    expect([...slots].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('is always in the future, within bounds, and deterministic', () => {
    const known = fc.record({
      publishedTimes: fc.array(fc.integer({ min: 0, max: 2 * NOW })),
      failures: fc.nat(2000),
      ttlMinutes: fc.option(fc.integer()),
      skipHours: fc.array(fc.integer({ min: 0, max: 23 })),
      retryAfterMs: fc.constant(null),
      freshForMs: fc.option(fc.integer()),
      sourceKey: fc.string(),
    })
    fc.assert(
      fc.property(known, (each) => {
        const wait = poll(each)
        expect(wait).toBeGreaterThanOrEqual(MIN_INTERVAL)
        expect(wait).toBeLessThanOrEqual(
          MAX_INTERVAL + HOUR + (each.skipHours.length > 0 ? DAY : 0),
        )
        expect(poll(each)).toBe(wait)
      }),
    )
  })
})

describe('isSilent', () => {
  it.each([
    ['a newspaper at night', every(20 * MINUTE, 20, 9 * HOUR), false],
    ['a newspaper over a long weekend', every(20 * MINUTE, 20, 3.5 * DAY), false],
    ['a newspaper after a week', every(20 * MINUTE, 20, 7 * DAY), true],
    ['a weekly newsletter after three weeks', every(7 * DAY, 10, 21 * DAY), false],
    ['a weekly newsletter after two months', every(7 * DAY, 10, 60 * DAY), true],
    ['too little to know', every(HOUR, 5, 300 * DAY), false],
    ['nothing', [], false],
  ])('%s', (_, times, silent) => expect(isSilent(times, NOW)).toBe(silent))
})
