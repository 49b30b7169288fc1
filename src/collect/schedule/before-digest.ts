import { MINUTE } from '../../model/time.ts'

/** Polls for a digest begin this long before it, and are spread over the minutes after that. */
const AHEAD = 19 * MINUTE
/** They end early enough for the next tick of the collector, and for reading and summarising what they bring. */
const SPREAD = 8 * MINUTE
/** Share of the usual gap within which a source has hardly published anything: three in a hundred have. */
const MIN_SHARE = 0.03

/** Times are epoch ms, durations ms. */
export interface PollPlan {
  /** When the source would be polled next. */
  planned: number
  /** Not before then: what the feed and the server ask for. */
  earliest: number
  /** How far apart its articles are. */
  gap: number
  /** A number in [0, 1) that differs between sources. */
  fraction: number
  now: number
}

/**
 * Moves the next poll of a source into the minutes before a digest, so that what was published twenty minutes before the
 * hour is in it: earlier if the poll would come after the hour, a little later if it would come shortly before those minutes.
 * So there is at most one additional request for each digest hour, and none where the source can hardly have anything new since
 * its last poll. `digestHours` are the times of the next digests, ascending. Pure.
 */
export function beforeDigest(plan: PollPlan, digestHours: readonly number[]): number {
  const { planned, earliest, gap, fraction, now } = plan
  const step = gap * MIN_SHARE
  for (const hour of digestHours) {
    const latest = hour - AHEAD + SPREAD
    const time = Math.round(Math.max(hour - AHEAD + fraction * SPREAD, earliest))
    if (time > latest || time - now < step) continue
    return time - planned <= step ? time : planned
  }
  return planned
}
