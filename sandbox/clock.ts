import { Temporal } from 'temporal-polyfill'

/** A clock that runs as real time does, but can be set forward. All times are epoch milliseconds. */
export class Clock {
  readonly #real: () => number
  #ahead = 0

  constructor(real: () => number = Date.now) {
    this.#real = real
  }

  /** How far it is ahead of real time. */
  get ahead(): number {
    return this.#ahead
  }

  readonly now = (): number => this.#real() + this.#ahead

  /** Sets the clock forward to a time. Never back: whatever keeps time by it may rely on time going on. */
  jump(to: number): void {
    this.#ahead += Math.max(0, to - this.now())
  }
}

/** How long before a change of the clocks one arrives: long enough to look around first. */
const BEFORE_CHANGE_MS = 10 * 60_000

/** The next time after `now` at which it is 08:00 in the zone. */
export function nextMorning(now: number, zone: string): number {
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  const today = there.withPlainTime('08:00')
  const next = today.epochMilliseconds > now ? today : there.add({ days: 1 }).withPlainTime('08:00')
  return next.epochMilliseconds
}

/** Ten minutes before the zone's next change of the clocks, or `null` in a zone that has none. */
export function beforeClockChange(now: number, zone: string): number | null {
  // From there on, so that a second jump does not stay where it is.
  const from = Temporal.Instant.fromEpochMilliseconds(now + BEFORE_CHANGE_MS)
  const change = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  return change === null ? null : change.epochMilliseconds - BEFORE_CHANGE_MS
}
