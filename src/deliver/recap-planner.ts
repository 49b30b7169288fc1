import { setImmediate as breathe } from 'node:timers/promises'
import { isReadable } from '../digest/is-readable.ts'
import { isWanted, toMutable } from '../digest/muting.ts'
import { mainTopic } from '../digest/topics/main-topic.ts'
import { mostTold } from '../digest/ranking/most-told.ts'
import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import type { DigestCard } from '../model/digest.ts'
import type { Preferences } from '../model/preferences.ts'
import { missedRecap, nextRecap, RECAP_MS } from '../model/recap.ts'
import { HOUR, MINUTE } from '../model/time.ts'
import type { DueRecap } from '../store/recaps.ts'
import type { Store } from '../store/store.ts'
import { LATEST_MS } from './planner.ts'

/** Stories of a recap, and articles that were saved and not read. */
const STORIES = 5
const SAVED = 5
/** Limit on the articles that are ranked: what forty sources publish in a week. */
const MAX_CANDIDATES = 5000
/** A recap keeps this distance from a digest, so that the one is read before the other comes. */
const APART_MS = 10 * MINUTE
/** Subscribers planned before another look at who is due. */
const CHUNK = 200

export interface RecapPlannerDeps {
  store: Pick<Store, 'articles' | 'profiles' | 'recaps' | 'forChat'>
  /** Whether a model can summarise an article in another language than its own. */
  canTranslate: boolean
  now: () => number
  log: Logger
}

/** What the recaps of one run share. */
interface Run {
  at: number
  /** The articles of the week, loaded when the first recap needs them. */
  candidates: () => Promise<{ articles: Article[]; sources: Map<number, number> }>
  stories: Map<number, Promise<{ preferences: Preferences; chosen: readonly DigestCard[] }>>
}

/**
 * Writes the recaps that are due into the ledger: the stories that most sources told in the last seven days, chosen once for each
 * profile, and what the chat saved in that time and has not read. Each chat gets its recap once, also after a crash; one that is
 * later than `LATEST_MS` comes at its time of day on the next day, unless that is shortly before the next one. A recap that would come together with a digest comes after it.
 *
 * @param onChunk called whenever some are in the ledger
 * @returns how many were planned
 */
export async function planRecaps(deps: RecapPlannerDeps, onChunk = () => {}): Promise<number> {
  const { store, now, log } = deps
  const at = now()
  let run: Run | undefined
  let planned = 0
  const failed = new Set<number>()
  for (;;) {
    const due = await store.recaps.due(at, CHUNK + failed.size)
    const open = due.filter(({ chatId }) => !failed.has(chatId))
    if (open.length === 0) return planned
    run ??= { at, candidates: once(() => loadWeek(store, at)), stories: new Map() }
    for (const one of open) {
      try {
        if (await planOne(one, run, deps)) planned += 1
      } catch (err) {
        // The others get theirs; this one is tried again a minute later.
        failed.add(one.chatId)
        log.error({ err, chat: one.chatId }, 'a recap could not be planned')
      }
      await breathe()
    }
    onChunk()
  }
}

async function planOne(due: DueRecap, run: Run, deps: RecapPlannerDeps): Promise<boolean> {
  const { store, log } = deps
  const { chatId, profileId, recap, zone, dueAt } = due
  const schedule = { zone }
  if (dueAt < run.at - LATEST_MS) {
    const later = missedRecap({ recap, schedule }, run.at)
    log.info({ chat: chatId, at: new Date(later) }, 'a recap was missed and comes later')
    await store.recaps.plan(due, null, later)
    return false
  }
  const next = nextRecap({ recap, schedule, pausedUntil: null }, run.at) ?? run.at + RECAP_MS
  const { preferences, chosen } = await storiesFor(run, profileId, deps)
  const saved = await store.forChat(chatId).reactions.savedUnread(run.at - RECAP_MS, SAVED)
  const told = new Set(chosen.map(({ articleId }) => articleId))
  const cards = [...chosen, ...saved.filter(({ id }) => !told.has(id)).map(savedCard)]
  const digest = {
    profileId,
    kind: 'recap' as const,
    language: preferences.language,
    dueAt: await apart(due, store),
    createdAt: run.at,
  }
  return store.recaps.plan(
    due,
    { digest, cards: cards.map((card, position) => ({ ...card, position })) },
    next,
  )
}

/** When the recap is sent: at its time, or some minutes after a digest of the same time. */
async function apart(
  { chatId, dueAt, nextDigestAt }: DueRecap,
  store: Pick<Store, 'recaps'>,
): Promise<number> {
  const planned = await store.recaps.lastDelivery(chatId, dueAt - APART_MS, dueAt + APART_MS)
  const isClose = nextDigestAt !== null && Math.abs(nextDigestAt - dueAt) < APART_MS
  const digests = [planned ?? 0, isClose ? nextDigestAt : 0]
  return Math.max(dueAt, ...digests.map((digestAt) => (digestAt === 0 ? 0 : digestAt + APART_MS)))
}

async function loadWeek(store: Pick<Store, 'articles'>, at: number) {
  const articles = await store.articles.candidates(at - RECAP_MS, MAX_CANDIDATES)
  return { articles, sources: await store.articles.sourceCounts(articles.map(({ id }) => id)) }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}

/** The stories of the week for a profile, as cards. */
function storiesFor(run: Run, profileId: number, deps: RecapPlannerDeps) {
  const known = run.stories.get(profileId)
  if (known !== undefined) return known
  const choosing = choose(run, profileId, deps)
  run.stories.set(profileId, choosing)
  return choosing
}

async function choose(run: Run, profileId: number, { store, canTranslate }: RecapPlannerDeps) {
  const preferences = await store.profiles.preferences(profileId)
  const { articles, sources } = await run.candidates()
  const wanted = articles.filter(
    (article) =>
      isReadable(article, preferences, canTranslate) && isWanted(toMutable(article), preferences),
  )
  const chosen = mostTold(wanted, sources, STORIES).map((article, position) => ({
    position,
    articleId: article.id,
    storyId: article.storyId,
    why: {
      score: 0,
      hours: Math.round(Math.max(0, run.at - article.publishedAt) / HOUR),
      sources: sources.get(article.id) ?? 1,
      topic: mainTopic(article),
    },
    news: null,
  }))
  return { preferences, chosen }
}

function savedCard({
  id,
  publishedAt,
  savedAt,
}: {
  id: number
  publishedAt: number
  savedAt: number
}): DigestCard {
  const hours = Math.round(Math.max(0, savedAt - publishedAt) / HOUR)
  const why = { score: 0, hours, sources: 1, topic: null, saved: true as const }
  return { position: 0, articleId: id, storyId: null, why, news: null }
}
