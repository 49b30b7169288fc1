import { DAY, HOUR, MINUTE } from '../model/time.ts'

/** What follows when the bot may not write to a chat. Times are epoch ms. */
export type AfterDenial =
  /** The same digest is tried again at `at`. */
  | { kind: 'retry'; at: number }
  /** The digest fails. The next one is due after `restUntil`. */
  | { kind: 'fail'; restUntil: number }
  /** The chat is given up. */
  | { kind: 'give-up' }

/** A send that was denied. Times are epoch ms. */
export interface Denial {
  readonly now: number
  /** Since when every send to the chat was denied; `null` if the one before was not. */
  readonly deniedSince: number | null
  readonly dueAt: number
  /** How often this digest was tried. */
  readonly attempts: number
}

/** A chat that denies everything for this long is given up. */
export const GIVE_UP_MS = 30 * DAY
/** For so long every digest is tried, several times. Then each gap is half of the time that has passed, so the tries become rare. */
const PATIENT_MS = 3 * DAY
/** Wait before the second try of a digest; it doubles. A group that is closed for the night often opens minutes after the hour. */
const FIRST_RETRY_MS = 10 * MINUTE
/** A gap ends this much sooner: what was sent a little late is not to cost a day. */
const LATE_MS = HOUR
/** A digest is tried for this long after it was due. */
const TRY_MS = 6 * HOUR

/**
 * Decides what follows when the bot may not write to a chat. What is refused may be allowed tomorrow, so the chat is given up only
 * after thirty days of nothing but refusals. With one digest a day they are tried on the days 0, 1, 2, 3, 5, 8, 12, 18, 27 and 30.
 */
export function afterDenial({ now, deniedSince, dueAt, attempts }: Denial): AfterDenial {
  const lasted = now - (deniedSince ?? now)
  if (lasted >= GIVE_UP_MS) return { kind: 'give-up' }
  if (lasted < PATIENT_MS) {
    const at = now + FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1)
    return at <= dueAt + TRY_MS ? { kind: 'retry', at } : { kind: 'fail', restUntil: now }
  }
  const gap = Math.min(lasted / 2, GIVE_UP_MS - lasted)
  return { kind: 'fail', restUntil: now + Math.max(0, gap - LATE_MS) }
}
