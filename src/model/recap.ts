import { dueAfter } from './schedule.ts'
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
