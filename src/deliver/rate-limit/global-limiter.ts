/** Ticks per second: with ten, any rate was measured to be kept exactly; with one it is not. */
export const TICKS_PER_SECOND = 10

const TICK_MS = 1000 / TICKS_PER_SECOND
/** Maximum time that a late tick makes up for, in ticks. */
const MAX_LATE_TICKS = 2

/** The share of the rate that remains after a 429, its minimum, and how much of the rate comes back each second. */
export const SHARE_AFTER_FLOOD = 0.5
export const MIN_SHARE = 0.1
export const RECOVERY_PER_SECOND = 0.05

/**
 * The global rate limit of the bot: how many sends in bulk may begin in a tick. It has state, but no clock or timer. All of it is
 * in memory, so times are ms of a clock that nobody sets: otherwise a clock set back by an hour would prolong a pause by an hour.
 */
export interface GlobalLimiter {
  /** Grants the number of sends that may begin in this tick of a tenth of a second; each is granted once. */
  grant(now: number): number
  /** Telegram answered 429: nothing is granted until `now + afterMs`; then the rate is lower and recovers gradually. */
  pause(now: number, afterMs: number): void
  /** Grants nothing until `now + forMs`, and then as before: a 429 that may concern only one chat. */
  hold(now: number, forMs: number): void
  /** When sends are granted again; not later than `now` unless paused. */
  readonly pausedUntil: number
  /** When Telegram lets the bot send again after a 429; not later than `now` unless it asked to wait. */
  readonly floodedUntil: number
  /** The share of the rate that is used at `now`: 1, or less after a 429. */
  shareAt(now: number): number
  /** The current rate, messages per second. */
  readonly rate: number
}

/** Creates a limiter for one process. */
export function createGlobalLimiter(messagesPerSecond: number): GlobalLimiter {
  const perMs = messagesPerSecond / 1000
  /** The share of the rate at the end of the last pause, and as it was used last. */
  let shareAfterPause = 1
  let share = 1
  let credit = 0
  let pausedUntil = 0
  /** When the pause ends for which the rate was lowered last. */
  let loweredUntil = 0
  let last: number | null = null

  const shareAt = (now: number): number => {
    const recovered = (RECOVERY_PER_SECOND * Math.max(0, now - pausedUntil)) / 1000
    share = Math.min(1, shareAfterPause + recovered)
    return share
  }
  const stop = (now: number, forMs: number): void => {
    pausedUntil = Math.max(pausedUntil, now + forMs)
    credit = 0
    last = pausedUntil
  }

  return {
    grant(now) {
      if (now < pausedUntil) return 0
      // If the clock was set back, counting starts again.
      const since = last === null || last > now ? TICK_MS : now - last
      last = now
      // A late tick makes up for its delay; unused grants expire, so there are no bursts.
      credit += perMs * shareAt(now) * Math.min(since, MAX_LATE_TICKS * TICK_MS)
      const whole = Math.floor(credit + 1e-9)
      credit -= whole
      return whole
    },
    pause(now, afterMs) {
      // More 429s of the same flood prolong the pause but do not lower the rate further.
      const isNew = now >= loweredUntil
      shareAfterPause = shareAt(now) * (isNew ? SHARE_AFTER_FLOOD : 1)
      shareAfterPause = Math.max(MIN_SHARE, shareAfterPause)
      stop(now, afterMs)
      loweredUntil = pausedUntil
      shareAt(now)
    },
    hold(now, forMs) {
      shareAfterPause = shareAt(now)
      stop(now, forMs)
    },
    get pausedUntil() {
      return pausedUntil
    },
    get floodedUntil() {
      return pausedUntil
    },
    shareAt,
    get rate() {
      return messagesPerSecond * share
    },
  }
}
