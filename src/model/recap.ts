import { dueAfter, EVERY_DAY } from './schedule.ts'
import { DAY } from './time.ts'

/** What a recap looks back on. */
export const RECAP_MS = 7 * DAY

/** When a subscriber wants the recap of the week, in their own local time. */
export interface RecapTime {
  /** Monday is 0. */
  readonly day: number
  /** Minutes since midnight. */
  readonly minutes: number
}

/** What decides when a recap is due. */
interface Recapped {
  readonly recap: RecapTime | null
  readonly schedule: { readonly zone: string }
  /** Epoch milliseconds. */
  readonly pausedUntil: number | null
}

/** When a subscriber's next recap is due: after `now` and after any pause, epoch milliseconds; `null` if they want none. */
export function nextRecap({ recap, schedule, pausedUntil }: Recapped, now: number): number | null {
  if (recap === null) return null
  const { zone } = schedule
  const weekly = { zone, times: [recap.minutes], weekdays: 1 << recap.day }
  return dueAfter({ schedule: weekly, pausedUntil }, now)
}

/** A recap that comes less than so long before the next one is left out: it would tell nearly the same. */
const APART_MS = 3 * DAY

/**
 * When a recap comes whose time passed hours or days ago, because the bot was down: at its time of day on the next day, epoch
 * milliseconds; at its next time in a week if that is soon, so that no two come close together.
 */
export function missedRecap(
  { recap, schedule }: { recap: RecapTime; schedule: Recapped['schedule'] },
  now: number,
): number {
  const { zone } = schedule
  const daily = { zone, times: [recap.minutes], weekdays: EVERY_DAY }
  const soonest = dueAfter({ schedule: daily, pausedUntil: null }, now)
  const regular = nextRecap({ recap, schedule, pausedUntil: null }, now)
  return regular !== null && regular - soonest < APART_MS ? regular : soonest
}
