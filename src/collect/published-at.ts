import { HOUR } from '../model/time.ts'
import type { FeedItem } from './feed.ts'

type Dates = Pick<FeedItem, 'publishedAt' | 'updatedAt'>

/** Of a source that was just added, an item of the future is at least this old: news, but not the newest. */
const FUTURE_AGE_MS = 12 * HOUR

/**
 * When an item was published, epoch ms; `null` if it does not say. A date in the future is a mistake or a plan: of the two
 * dates an item may have, one that has passed wins, and without one the item counts from now.
 */
export function publishedAt({ publishedAt, updatedAt }: Dates, now: number): number | null {
  const given = [publishedAt, updatedAt].filter((time) => time !== null)
  return given.find((time) => time <= now) ?? (given.length > 0 ? now : null)
}

/** Whether all dates that an item has are in the future. */
export function isOfFuture(item: Dates, now: number): boolean {
  return publishedAt(item, now) === now && item.publishedAt !== now && item.updatedAt !== now
}

/**
 * What an item of the future counts as when its source is polled for the first time, so that it is not the newest only
 * because of its date: as old as the newest other item, or half a day.
 */
export function futureOnFirstPoll(items: readonly Dates[], now: number): number {
  const past = items
    .filter((item) => !isOfFuture(item, now))
    .map((item) => publishedAt(item, now) ?? 0)
  return past.reduce((a, b) => Math.max(a, b), now - FUTURE_AGE_MS)
}
