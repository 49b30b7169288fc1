import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dueSecond, startTimer } from '../../src/jobs/clock.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/model/time.ts'

const noon = Date.UTC(2026, 10, 24, 12)
const everyMinute = (at: Date) => at.getUTCSeconds() === 0
const never = () => false

describe('the second that is due', () => {
  test.each<[string, number, number, (at: Date) => boolean, number | null]>([
    ['the same second again', noon, noon + 999, everyMinute, null],
    ['the next one that matches', noon + 59_000, noon + 60_004, everyMinute, noon + MINUTE],
    ['the next one that does not', noon, noon + SECOND, everyMinute, null],
    [
      'one that was passed while the process was busy',
      noon,
      noon + 63_000,
      everyMinute,
      noon + MINUTE,
    ],
    ['the newest of several', noon, noon + 5 * MINUTE, everyMinute, noon + 5 * MINUTE],
    [
      'none of an hour ago',
      noon,
      noon + HOUR + SECOND,
      (at) => at.getTime() === noon + MINUTE,
      null,
    ],
    ['after the clock was set back', noon, noon - HOUR, everyMinute, noon - HOUR],
    ['after the clock was set back to no match', noon, noon - HOUR, never, null],
  ])('%s', (_, last, now, matches, due) => {
    expect(dueSecond(last, now, matches).due).toBe(due)
  })

  test('is looked for in a minute at most, however long the gap', () => {
    const matches = vi.fn(never)
    dueSecond(noon, noon + 30 * DAY, matches)
    expect(matches.mock.calls.length).toBeLessThanOrEqual(61)
  })
})

describe('a timer', () => {
  let fired: Date[]
  let stop: () => Promise<void>
  const start = (expression: string, zone?: string) => {
    stop = startTimer('test', expression, (at) => fired.push(at), zone)
  }

  beforeEach(() => {
    vi.useFakeTimers()
    fired = []
  })
  afterEach(async () => {
    await stop()
    vi.useRealTimers()
  })

  /** Nights on which clocks go back by an hour, by half of one, and forward; the first hour is UTC. */
  const NIGHTS: [zone: string, at: string][] = [
    ['Europe/Berlin', '2026-10-24T23:00Z'],
    ['America/New_York', '2026-11-01T04:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T14:00Z'],
    ['Europe/Berlin', '2026-03-28T23:00Z'],
    ['Asia/Kolkata', '2026-10-24T23:00Z'],
    ['UTC', '2026-10-24T23:00Z'],
  ]

  test.each(NIGHTS)('ticks every minute in %s from %s on', async (zone, at) => {
    vi.setSystemTime(new Date(at))
    start('* * * * *', zone)
    await vi.advanceTimersByTimeAsync(4 * HOUR)
    expect(fired).toHaveLength(240)
    expect(new Set(fired.map(Number)).size).toBe(240)
  })

  test('keeps the zone of an expression that names an hour', async () => {
    vi.setSystemTime(new Date('2026-07-01T00:00Z'))
    start('0 6 * * *', 'Europe/Berlin')
    await vi.advanceTimersByTimeAsync(5 * HOUR)
    expect(fired).toEqual([new Date('2026-07-01T04:00Z')])
  })

  test.each([3, 20, 150, 7200])('goes on when the clock is set back by %d s', async (seconds) => {
    vi.setSystemTime(noon)
    start('*/5 * * * * *')
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(fired).toHaveLength(12)
    vi.setSystemTime(noon + MINUTE - seconds * SECOND)
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(fired.length).toBeGreaterThanOrEqual(23)
    expect(fired.length).toBeLessThanOrEqual(25)
  })

  test('ticks once after the machine slept for a day, and says nothing of what it missed', async () => {
    const warn = vi.spyOn(console, 'warn')
    vi.setSystemTime(noon)
    start('*/5 * * * * *')
    await vi.advanceTimersByTimeAsync(12 * SECOND)
    expect(fired).toHaveLength(2)
    vi.setSystemTime(noon + DAY)
    await vi.advanceTimersByTimeAsync(2 * SECOND)
    expect(fired).toHaveLength(3)
    expect(warn).not.toHaveBeenCalled()
  })

  test('stops', async () => {
    vi.setSystemTime(noon)
    start('* * * * * *')
    await vi.advanceTimersByTimeAsync(3 * SECOND)
    await stop()
    await vi.advanceTimersByTimeAsync(10 * SECOND)
    expect(fired).toHaveLength(3)
  })
})
