import { quietUntil } from '../../model/quiet-hours.ts'
import { EVERY_DAY, nextDue } from '../../model/schedule.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { HOUR, MINUTE } from '../../model/time.ts'

/** Alerts that a chat gets at once on one of its days. */
export const MOST_PER_DAY = 5
/** When what is above that comes together: minutes of the day, local time. */
const TOGETHER_AT = 18 * 60
/** A digest that comes so soon after the quiet hours is waited for. */
const DIGEST_AFTER_QUIET_MS = 2 * HOUR
/** What waited comes so long before that digest, which then leaves it out. */
const BEFORE_DIGEST_MS = 3 * MINUTE
/** A digest that is due so soon may be planned just now: an alert waits until it is known what it has. */
const DIGEST_IS_NEAR_MS = MINUTE
const AFTER_DIGEST_MS = 2 * MINUTE

type Addressee = Pick<Subscriber, 'schedule' | 'quiet' | 'nextDueAt'>

/**
 * When a chat may be told of a story that was found at `now`, after `told` others on its day; `null` for at once. In quiet hours
 * it waits until they end, or until shortly before the digest that follows them. Pure; epoch milliseconds.
 */
export function holdUntil(chat: Addressee, told: number, now: number): number | null {
  const quiet = afterQuiet(chat, now)
  if (quiet !== null) return quiet
  if (told >= MOST_PER_DAY) {
    const { zone } = chat.schedule
    const together = nextDue(now, { zone, times: [TOGETHER_AT], weekdays: EVERY_DAY })
    return afterQuiet(chat, together) ?? together
  }
  return afterDigest(chat, now)
}

/** When something that has waited may be told that may not be told at `now`; `null` if it may. Pure; epoch milliseconds. */
export function holdLonger(chat: Addressee, now: number): number | null {
  return quietUntil(now, chat.schedule.zone, chat.quiet) ?? afterDigest(chat, now)
}

function afterQuiet({ schedule, quiet, nextDueAt }: Addressee, at: number): number | null {
  const end = quietUntil(at, schedule.zone, quiet)
  if (end === null || nextDueAt === null) return end
  const isSoon = nextDueAt > end + BEFORE_DIGEST_MS && nextDueAt <= end + DIGEST_AFTER_QUIET_MS
  return isSoon ? nextDueAt - BEFORE_DIGEST_MS : end
}

function afterDigest({ nextDueAt }: Addressee, now: number): number | null {
  return nextDueAt !== null && nextDueAt <= now + DIGEST_IS_NEAR_MS ? now + AFTER_DIGEST_MS : null
}
