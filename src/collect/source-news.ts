import type { Source, SourceChange } from '../model/source.ts'
import { DAY } from '../model/time.ts'
import type { Feed } from './feed.ts'
import type { Fetched } from './fetch/fetcher.ts'
import { publishedAt } from './published-at.ts'
import { isOverdue, usualGap } from './schedule/usual-gap.ts'

/** What a poll brought: the number of articles that no source had published, and whether any of its new ones may be sent. */
export interface News {
  fresh: number
  isTold: boolean
}

/** What is stored of it with the source, at `at` (epoch ms). */
export function newsAt({ fresh, isTold }: News, at: number): SourceChange {
  return { ...(fresh > 0 ? { lastNewAt: at } : {}), ...(isTold ? { lastToldAt: at } : {}) }
}

/** Whether a feed has an item that was published after `newestAt`. */
export function hasNewer(feed: Feed, newestAt: number | null, now: number): boolean {
  return feed.items.some((item) => (publishedAt(item, now) ?? 0) > (newestAt ?? 0))
}

/** When the newest item was published that is not from the future. */
export function newestOf(publishedTimes: readonly number[], now: number): number | null {
  const past = publishedTimes.filter((time) => time <= now)
  return past.length === 0 ? null : Math.max(...past)
}

/** A server that says "not modified" for ever is asked for a whole answer once a day. */
const WHOLE_AFTER = DAY

/**
 * Whether the validators of a source are to be dropped after an answer: it says "not modified", although the source has had
 * nothing for much longer than usual, or for a day if it is not known what is usual.
 */
export function isUnbelievable(
  source: Source,
  publishedTimes: readonly number[],
  response: Fetched,
  now: number,
): boolean {
  if (response.status !== 304) return false
  const gap = usualGap(publishedTimes, now)
  const since = Math.max(newestOf(publishedTimes, now) ?? 0, source.lastNewAt ?? source.createdAt)
  const isLong = gap === null ? now - since > WHOLE_AFTER : isOverdue(since, gap, now)
  return isLong && dayOf(now) !== dayOf(source.lastPollAt ?? now)
}

function dayOf(time: number): number {
  return Math.floor(time / WHOLE_AFTER)
}
