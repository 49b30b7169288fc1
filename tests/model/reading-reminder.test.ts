import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  REMINDER_CHOICES,
  type ReadingReminder,
  reminderStep,
  reminderTime,
} from '../../src/model/reading-reminder.ts'
import { EVERY_DAY } from '../../src/model/schedule.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'

const at = (text: string) => Date.parse(text)
const BERLIN = 'Europe/Berlin'

describe('a reminder', () => {
  // 28 November 2026 is a Saturday.
  test.each([
    ['tonight', '2026-11-24T09:00+01:00', [480], '2026-11-24T19:00'],
    ['tonight', '2026-11-24T19:00+01:00', [480], '2026-11-25T19:00'],
    ['tonight', '2026-11-24T23:30+01:00', [480], '2026-11-25T19:00'],
    ['tonight', '2026-11-24T09:00+01:00', [480, 1230], '2026-11-24T20:30'],
    ['tonight', '2026-11-24T09:00+01:00', [480, 1400], '2026-11-24T19:00'],
    ['weekend', '2026-11-24T09:00+01:00', [480], '2026-11-28T08:00'],
    ['weekend', '2026-11-28T07:59+01:00', [480], '2026-11-28T08:00'],
    ['weekend', '2026-11-28T08:00+01:00', [480], '2026-11-29T08:00'],
    ['weekend', '2026-11-29T08:00+01:00', [480], '2026-12-05T08:00'],
  ] as const)(
    'for %s, chosen at %s with digests at %j, comes at %s',
    (choice, now, times, local) => {
      const { localTime, dueAt } = reminderTime(choice, { zone: BERLIN, times }, at(now))
      expect(localTime).toBe(local)
      expect(dueAt).toBe(at(`${local}+01:00`))
    },
  )

  test('is always later than now, and at most nine days away, in any zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      BERLIN,
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...REMINDER_CHOICES),
        zones,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') }),
        (choice, zone, minutes, now) => {
          const { dueAt } = reminderTime(choice, { zone, times: [minutes] }, now)
          expect(dueAt).toBeGreaterThan(now)
          expect(dueAt).toBeLessThan(now + 9 * DAY)
        },
      ),
    )
  })
})

describe('what becomes of it', () => {
  const dueAt = at('2026-11-28T08:00+01:00')
  const reminder: ReadingReminder = {
    chatId: 5,
    localTime: '2026-11-28T08:00',
    zone: BERLIN,
    dueAt,
  }
  const subscriber = (over: { zone?: string; pausedUntil?: number; state?: 'stopped' } = {}) => ({
    state: over.state ?? ('active' as const),
    pausedUntil: over.pausedUntil ?? null,
    schedule: { zone: over.zone ?? BERLIN, times: [480], weekdays: EVERY_DAY },
  })

  test('it is sent at its time, and a little later', () => {
    expect(reminderStep(reminder, subscriber(), dueAt)).toEqual({ step: 'send' })
    expect(reminderStep(reminder, subscriber(), dueAt + 3 * HOUR)).toEqual({ step: 'send' })
  })

  test('after an outage over its hour it comes at its hour of the next day, not at night', () => {
    expect(reminderStep(reminder, subscriber(), dueAt + 14 * HOUR)).toEqual({
      step: 'wait',
      until: { localTime: '2026-11-29T08:00', zone: BERLIN, dueAt: dueAt + DAY },
    })
  })

  test('after a pause it comes on the first day', () => {
    const pausedUntil = at('2026-12-10T00:00+01:00')
    expect(reminderStep(reminder, subscriber({ pausedUntil }), dueAt)).toEqual({
      step: 'wait',
      until: {
        localTime: '2026-12-10T08:00',
        zone: BERLIN,
        dueAt: at('2026-12-10T08:00+01:00'),
      },
    })
  })

  test('whoever moves is reminded at the same local time there, further west or east', () => {
    const west = reminderStep(reminder, subscriber({ zone: 'America/New_York' }), dueAt)
    const there = at('2026-11-28T08:00-05:00')
    expect(west).toEqual({
      step: 'wait',
      until: { localTime: '2026-11-28T08:00', zone: 'America/New_York', dueAt: there },
    })
    const east = subscriber({ zone: 'Asia/Tokyo' })
    const arrival = at('2026-11-28T08:00+09:00')
    expect(reminderStep(reminder, east, arrival - MINUTE)).toMatchObject({
      until: { dueAt: arrival },
    })
    expect(reminderStep(reminder, east, arrival)).toEqual({ step: 'send' })
  })

  test('whoever has left, or may not use the bot, gets none', () => {
    expect(reminderStep(reminder, undefined, dueAt)).toEqual({ step: 'drop' })
    expect(reminderStep(reminder, subscriber({ state: 'stopped' }), dueAt)).toEqual({
      step: 'drop',
    })
  })
})
