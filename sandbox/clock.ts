import { Temporal } from 'temporal-polyfill'

/** A clock that runs at the speed of real time and can be set forward. All times are epoch milliseconds. */
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

  /** Sets the clock forward to a time. It never goes back, because its users rely on that. */
  jump(to: number): void {
    this.#ahead += Math.max(0, to - this.now())
  }
}

/** How long before a clock change a jump ends, so that there is time to look around first. */
const BEFORE_CHANGE_MS = 10 * 60_000

/** The next time after `now` at which it is 08:00 in the zone. */
export function nextMorning(now: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  const today = local.withPlainTime('08:00')
  const next = today.epochMilliseconds > now ? today : local.add({ days: 1 }).withPlainTime('08:00')
  return next.epochMilliseconds
}

/** Ten minutes before the zone's next clock change, or `null` in a zone that has none. */
export function beforeClockChange(now: number, zone: string): number | null {
  // Search from beyond the last jump's target, so that a second jump does not stay in place.
  const from = Temporal.Instant.fromEpochMilliseconds(now + BEFORE_CHANGE_MS)
  const change = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  return change === null ? null : change.epochMilliseconds - BEFORE_CHANGE_MS
}
