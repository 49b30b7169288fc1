/** How often a second the gate opens: ten windows a second were measured to keep any rate exactly, one is not enough. */
export const TICKS_PER_SECOND = 10

const TICK_MS = 1000 / TICKS_PER_SECOND
/** So much of a late tick's time counts, in ticks. */
const LATE_TICKS = 2

/** What is left of the rate right after Telegram said stop, and how much of it comes back a second. */
export const AFTER_FLOOD = 0.5
export const SLOWEST = 0.1
export const RECOVERY_PER_SECOND = 0.05

/** The one pacing gate of the bot: how many sends may begin in a tick. Pure but for what it remembers. */
export interface GlobalLimiter {
  /** How many sends may begin in this tick of a tenth of a second. */
  open(now: number): number
  /** Telegram said stop: everything rests until `now + afterMs`, then resumes slower and climbs back. */
  pause(now: number, afterMs: number): void
  /** When the gate opens again; at or before `now` when it is open. */
  readonly pausedUntil: number
  /** Messages a second at present. */
  readonly rate: number
}

/** A gate for so many messages a second. */
export function createGlobalLimiter(messagesPerSecond: number): GlobalLimiter {
  const perMs = messagesPerSecond / 1000
  let share = 1
  let credit = 0
  let pausedUntil = 0
  let last: number | null = null
  return {
    open(now) {
      if (now < pausedUntil) return 0
      // A clock that was set back begins anew.
      const since = last === null || last > now ? TICK_MS : now - last
      last = now
      share = Math.min(1, share + (RECOVERY_PER_SECOND * since) / 1000)
      // A tick that comes late makes up for it; what nobody used is gone, so nothing saved up ever bursts.
      credit += perMs * share * Math.min(since, LATE_TICKS * TICK_MS)
      const whole = Math.floor(credit + 1e-9)
      credit -= whole
      return whole
    },
    pause(now, afterMs) {
      pausedUntil = Math.max(pausedUntil, now + afterMs)
      share = Math.max(SLOWEST, share * AFTER_FLOOD)
      credit = 0
      last = pausedUntil
    },
    get pausedUntil() {
      return pausedUntil
    },
    get rate() {
      return messagesPerSecond * share
    },
  }
}
