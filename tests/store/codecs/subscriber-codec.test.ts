import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Subscriber } from '../../../src/model/subscriber.ts'
import { DamagedColumn } from '../../../src/store/codecs/column.ts'
import { createScheduleDecoder } from '../../../src/store/codecs/schedule-codec.ts'
import {
  decodeSubscriber,
  encodeSubscriber,
  encodeSubscriberChange,
} from '../../../src/store/codecs/subscriber-codec.ts'

const subscriber: Subscriber = {
  chatId: 7,
  kind: 'private',
  name: 'Ada',
  language: 'en',
  profileId: 1,
  schedule: { zone: 'Europe/Berlin', times: [480, 1080], weekdays: 0b0011111 },
  state: 'active',
  nextDueAt: 1000,
  lastDigestId: null,
  missedAt: null,
  createdAt: 1,
  updatedAt: 2,
  threadId: null,
  form: 'cards',
  reading: 'rich',
  pictures: false,
  pausedUntil: null,
  sound: true,
  memberCopies: false,
  deniedSince: null,
  subscribedBy: null,
  ownerToldAt: null,
  quiet: { from: 1320, to: 420 },
  recap: { day: 6, minutes: 1080 },
  recapDueAt: 2000,
  voice: 'digest',
}

/** The row that PostgreSQL and SQLite give back for a subscriber. */
function stored(change: object = {}) {
  return {
    chat_id: 7,
    kind: 'private' as const,
    name: 'Ada',
    language: 'en',
    profile_id: 1,
    zone: 'Europe/Berlin',
    times: '[480,1080]',
    weekdays: 0b0011111,
    state: 'active' as const,
    next_due_at: 1000,
    last_digest_id: null,
    missed_at: null,
    created_at: 1,
    updated_at: 2,
    thread_id: null,
    form: 'cards' as const,
    reading: 'rich' as const,
    pictures: 0,
    paused_until: null,
    sound: 1,
    member_copies: 0,
    denied_since: null,
    subscribed_by: null,
    owner_told_at: null,
    quiet_from: 1320,
    quiet_to: 420,
    recap_day: 6,
    recap_minutes: 1080,
    recap_due_at: 2000,
    voice: 'digest' as const,
    ...change,
  }
}

const strict = createScheduleDecoder((damage) => {
  throw damage
})

test('a subscriber is written as its row and read back from it', () => {
  expect(encodeSubscriber(subscriber)).toEqual(stored())
  expect(decodeSubscriber(stored(), strict)).toEqual(subscriber)
})

test('a change writes the columns that it names and no other', () => {
  expect(encodeSubscriberChange({ pictures: true })).toEqual({ pictures: 1 })
  expect(encodeSubscriberChange({ schedule: { zone: 'UTC' } })).toEqual({ zone: 'UTC' })
  expect(encodeSubscriberChange({ nextDueAt: null })).toEqual({ next_due_at: null })
  expect(encodeSubscriberChange({ recap: null })).toEqual({ recap_day: null, recap_minutes: null })
  expect(encodeSubscriberChange({ recap: { day: 0, minutes: 0 } })).toEqual({
    recap_day: 0,
    recap_minutes: 0,
  })
  expect(encodeSubscriberChange({ schedule: { times: [600, 480, 600] } })).toEqual({
    times: '[480,600]',
  })
})

test.each([
  ['kind', 'bot'],
  ['state', 'asleep'],
  ['form', 'scroll'],
  ['reading', ''],
])('a %s that no version wrote (%s) is an error that names the place', (column, value) => {
  expect(() => decodeSubscriber(stored({ [column]: value }), strict)).toThrow(DamagedColumn)
  expect(() => decodeSubscriber(stored({ [column]: value }), strict)).toThrow(
    `subscriber.${column} of 7`,
  )
})

test.each([
  ['not JSON', { times: '[480' }],
  ['no list', { times: '480' }],
  ['no time at all', { times: '[]' }],
  ['a time after the day', { times: '[1440]' }],
  ['a time that is no number', { times: '["480"]' }],
])('damaged times (%s) read as 08:00 and are reported', (_, change) => {
  const damages: DamagedColumn[] = []
  const scheduleOf = createScheduleDecoder((damage) => damages.push(damage))
  expect(decodeSubscriber(stored(change), scheduleOf).schedule).toEqual({
    ...subscriber.schedule,
    times: [480],
  })
  expect(damages.map(({ cell }) => cell)).toEqual([{ table: 'subscriber', column: 'times', id: 7 }])
})

test.each([
  { recap_day: null },
  { recap_minutes: null },
  { recap_day: 7 },
  { recap_minutes: 1440 },
])('a recap on no day or at no time is none: %o', (change) => {
  expect(decodeSubscriber(stored(change), strict).recap).toBeNull()
})

test('damaged weekdays read as every day and are reported', () => {
  const damages: DamagedColumn[] = []
  const scheduleOf = createScheduleDecoder((damage) => damages.push(damage))
  expect(decodeSubscriber(stored({ weekdays: 0 }), scheduleOf).schedule.weekdays).toBe(127)
  expect(damages).toHaveLength(1)
})

test('equal schedules are one object', () => {
  expect(strict(stored())).toBe(strict(stored({ chat_id: 8 })))
})

test('any schedule survives its columns', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 127 }),
      (times, weekdays) => {
        const schedule = { zone: 'UTC', times: times.toSorted((a, b) => a - b), weekdays }
        const row = { ...stored(), ...encodeSubscriberChange({ schedule }) }
        expect(strict(row)).toEqual(schedule)
      },
    ),
  )
})
