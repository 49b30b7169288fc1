import { Temporal } from 'temporal-polyfill'
import type { Schedule } from './schedule.ts'
import type { Subscriber } from './subscriber.ts'
import { HOUR } from './time.ts'

/** When a chat is to be reminded of its reading list. */
export interface ReadingReminder {
  readonly chatId: number
  /** The local date and time that was chosen: "2026-11-28T08:00". */
  readonly localTime: string
  /** The IANA time zone that it was chosen in. */
  readonly zone: string
  /** The same moment in epoch milliseconds. */
  readonly dueAt: number
}

export const REMINDER_CHOICES = ['tonight', 'weekend'] as const
/** What a person can choose. */
export type ReminderChoice = (typeof REMINDER_CHOICES)[number]

/** A moment of a reminder, without its chat. */
export type ReminderTime = Omit<ReadingReminder, 'chatId'>

/** Minutes of the day: the evening's reading hour where no digest comes in the evening, and what counts as evening. */
const EVENING = 19 * 60
const EVENING_FROM = 17 * 60
const EVENING_UNTIL = 22 * 60
/** Monday is 1. */
const SATURDAY = 6
/** Up to this late a reminder still comes at about its hour, ms; later it would come at another one, such as at night. */
const LATEST_MS = 3 * HOUR

/**
 * When the reminder comes that a person chose. Tonight: at the hour of their evening digest, at 19:00 without one; the next evening
 * once that is past. At the weekend: at the hour of their first digest, on Saturday, or on Sunday once that is past. Pure.
 * @param now epoch milliseconds
 */
export function reminderTime(
  choice: ReminderChoice,
  { zone, times }: Pick<Schedule, 'zone' | 'times'>,
  now: number,
): ReminderTime {
  const isEvening = (minutes: number) => minutes >= EVENING_FROM && minutes <= EVENING_UNTIL
  const minutes = choice === 'tonight' ? (times.find(isEvening) ?? EVENING) : (times[0] ?? EVENING)
  const fits = ({ dayOfWeek }: Temporal.PlainDate) => choice === 'tonight' || dayOfWeek >= SATURDAY
  return nextAt(minutes, zone, now, fits)
}

/** The local date at a moment (epoch ms): "2026-11-28". */
export function localDay(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
}

/** What becomes of a reminder: it is sent now, it waits until another time, or it is dropped. */
export type ReminderStep =
  | { step: 'send' }
  | { step: 'wait'; until: ReminderTime }
  | { step: 'drop' }

/**
 * Decides what becomes of a reminder whose time has come, or whose chat has another time zone now. In another zone the same local
 * time counts. One that a pause or an outage held up comes at its hour on the first day after. Pure.
 * @param subscriber `undefined` where there is none any more, or one that nothing is sent to
 * @param now epoch milliseconds
 */
export function reminderStep(
  { localTime, zone, dueAt }: ReadingReminder,
  subscriber: Pick<Subscriber, 'state' | 'pausedUntil' | 'schedule'> | undefined,
  now: number,
): ReminderStep {
  if (subscriber?.state !== 'active') return { step: 'drop' }
  const { pausedUntil, schedule } = subscriber
  const local = Temporal.PlainDateTime.from(localTime)
  const minutes = local.hour * 60 + local.minute
  const due = zone === schedule.zone ? dueAt : instantOf(local, schedule.zone)
  if (pausedUntil !== null && pausedUntil > now) {
    return { step: 'wait', until: nextAt(minutes, schedule.zone, pausedUntil - 1) }
  }
  if (due > now) {
    return { step: 'wait', until: { localTime, zone: schedule.zone, dueAt: due } }
  }
  if (now - due > LATEST_MS) {
    return { step: 'wait', until: nextAt(minutes, schedule.zone, now) }
  }
  return { step: 'send' }
}

/** The first moment after `after` at a local time of day, on a day that fits. */
function nextAt(
  minutes: number,
  zone: string,
  after: number,
  fits: (day: Temporal.PlainDate) => boolean = () => true,
): ReminderTime {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate()
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
  // A zone may skip a whole day, hence more days than a week has.
  for (let ahead = 0; ahead <= 9; ahead += 1) {
    const day = today.add({ days: ahead })
    const local = day.toPlainDateTime(time)
    const dueAt = instantOf(local, zone)
    if (dueAt > after && fits(day)) {
      return { localTime: local.toString({ smallestUnit: 'minute' }), zone, dueAt }
    }
  }
  throw new RangeError(`no day at ${minutes} in ${zone}`)
}

function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  return local.toZonedDateTime(zone).epochMilliseconds
}
