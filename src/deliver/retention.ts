import { setImmediate as breathe } from 'node:timers/promises'
import { STORY_HOURS } from '../cluster/same-story.ts'
import type { Logger } from '../log.ts'
import { ASKED_KEPT_MS } from '../model/asked.ts'
import { FOLLOW_MS } from '../model/follow.ts'
import { DAY, HOUR } from '../model/time.ts'
import { DISCUSSION_KEPT_MS } from '../store/discussions.ts'
import { FIRST, type PruneCursor, type PrunedArticles } from '../store/prune-articles.ts'
import type { Store } from '../store/store.ts'

/**
 * How long deliveries, digests and sessions are kept. A card's buttons lead through its digest only while that is stored, so
 * it is long: half a year, at some 150 bytes per delivery. After that the card still opens its article, if that is kept longer
 * (`KEEP_ARTICLES_DAYS`) or bookmarked. It must be longer than `MEMORY_MS`, within which no article is sent twice.
 */
export const KEPT_MS = 180 * DAY

/** How long the button under an offered or dropped source can still keep it. */
const OFFERED_MS = 30 * DAY
/** How long the message that a followed story is over can be answered by following on. */
const DROPPED_FOLLOW_MS = 7 * DAY

/** How long it is known where Telegram keeps what was read out on request. */
const VOICE_KEPT_MS = 30 * DAY

/** Rows per step: some 10 ms of SQLite. */
const STEP = 500

/** Articles per step, which is one transaction: no other write waits longer than for that. */
const ARTICLE_STEP = 50

/**
 * Deletes what has outlived its retention, in small steps between which the event loop runs other work.
 *
 * @param now epoch ms
 * @param keptMs how long articles are kept that nobody can be led to any more (`KEEP_ARTICLES_DAYS`)
 */
export async function deleteExpired(
  store: Pick<Store, 'prune' | 'fingerprints'>,
  { now, keptMs }: { now: number; keptMs: number },
  log: Logger,
): Promise<void> {
  const before = now - KEPT_MS
  // Deliveries first: deleting a digest also deletes its deliveries, in one long step.
  const deliveries = await repeat((limit) => store.prune.deliveries(before, limit))
  const digests = await repeat((limit) => store.prune.digests(before, limit))
  await repeat((limit) => store.prune.receivedMails(before, limit))
  await store.prune.voices(now - VOICE_KEPT_MS)
  const sessions = await repeat((limit) => store.prune.sessions(before, limit))
  const keys = await store.fingerprints.deleteKeys(now - STORY_HOURS * HOUR - DAY)
  const offers = await store.prune.offers(now - OFFERED_MS)
  await store.prune.watches(now - DAY)
  await store.prune.follows(now - DROPPED_FOLLOW_MS, now - 2 * FOLLOW_MS)
  await store.prune.discussions(now - DISCUSSION_KEPT_MS)
  if (offers > 0) log.info({ offers }, 'deleted offers of sources that were not kept')
  // After the digests, whose cards lead to articles.
  const articles = await deleteArticles(store, now - keptMs)
  if (deliveries + digests + sessions + keys + articles > 0) {
    log.info({ deliveries, digests, sessions, keys, articles }, 'deleted old rows')
  }
}

/** Deletes the questions, with their answers, that are older than a day. @param now epoch ms */
export async function deleteAsked(store: Pick<Store, 'prune'>, now: number): Promise<void> {
  await repeat((limit) => store.prune.asked(now - ASKED_KEPT_MS, limit))
}

async function deleteArticles(store: Pick<Store, 'prune'>, before: number): Promise<number> {
  let total = 0
  for (let after: PruneCursor | null = FIRST; after !== null; ) {
    const { deleted, next }: PrunedArticles = await store.prune.articles(
      before,
      after,
      ARTICLE_STEP,
    )
    total += deleted
    after = next
    await breathe()
  }
  return total
}

async function repeat(step: (limit: number) => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const deleted = await step(STEP)
    total += deleted
    if (deleted === 0) return total
    await breathe()
  }
}
