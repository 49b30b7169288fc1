import { DAY } from '../model/time.ts'
import type { FeedItem } from './feed.ts'

/** A clock or zone is wrong by less than this; a date further ahead is a plan or nonsense. */
const WRONG_CLOCK_MS = DAY

/**
 * When an item was published, epoch ms; `null` if it does not say so credibly. A date in the future counts only if nothing
 * better is known: of the two dates an item may have, one that has passed wins. A date that a wrong clock or zone explains
 * means now; a later one means none, so that it puts an item before no other.
 */
export function publishedAt(
  { publishedAt: published, updatedAt: updated }: Pick<FeedItem, 'publishedAt' | 'updatedAt'>,
  now: number,
): number | null {
  const given = [published, updated].filter((time) => time !== null)
  const past = given.find((time) => time <= now)
  if (past !== undefined) return past
  return given.some((time) => time < now + WRONG_CLOCK_MS) ? now : null
}
