import { createWordIndex, type WordIndex } from '../../digest/watch/word-index.ts'
import type { Logger } from '../../log.ts'
import type { Article } from '../../model/article.ts'
import type { NewsAlert, WaitingAlert } from '../../model/news-alert.ts'
import { startOfDay } from '../../model/quiet-hours.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import type { Summariser } from '../../summarise/summariser.ts'
import { type Addressee, findAddressees, type FindDeps } from './find-addressees.ts'
import { findFollowers, type FollowingAddressee } from './find-followers.ts'
import { groupAlerts, type ToTell } from './group-alerts.ts'
import { holdUntil, MOST_PER_DAY } from './hold-until.ts'
import { releaseAlerts } from './release-alerts.ts'

export interface NewsAlertDeps extends FindDeps {
  store: Pick<
    Store,
    'articles' | 'exclusively' | 'follows' | 'newsAlerts' | 'profiles' | 'subscribers' | 'watches'
  >
  summariser: Pick<Summariser, 'ensure'>
  now: () => number
  log: Logger
}

/** Whom an article concerns. */
interface Concerned {
  watching: readonly Addressee[]
  following: readonly FollowingAddressee[]
}

const NOBODY: Concerned = { watching: [], following: [] }

/** Tells chats of stories because of the words that they watch and of the stories that they follow. */
export interface NewsAlertTeller {
  /**
   * Compares what was read since the last run with all watched words and followed stories, and plans what chats are told: at once,
   * later, or with their next digest. Plans what has waited long enough. Returns the number of deliveries planned. One call at a time: the second would decide without
   * knowing what the first does.
   */
  tell(): Promise<number>
}

/** Articles compared in one run. */
const BATCH = 100
/** An article that has no story by then gets none. */
const CLUSTERING_MS = 20 * SECOND
/** Deadline for the summary of an article: a minute is promised for all of it. */
const SUMMARY_MS = 15 * SECOND
/** An article that cannot be compared for so long is given up. */
const GIVE_UP_MS = 10 * MINUTE
/** A local day and a change of the clock. */
const LONGEST_DAY_MS = DAY + 2 * HOUR

/** No two processes decide about alerts at the same time: a story of two articles would be told twice. */
const LOCK = 'news-alerts'

/**
 * Creates the teller of news alerts, which the role `deliver` runs every few seconds.
 *
 * It promises that a chat is told of a story once, whether at once or in a digest, and again only where it follows the story and that
 * goes on; that nothing is planned in its quiet hours, and that more than five a day come together. What it compares stands in the store until it has been, so that a crash loses nothing.
 * @example
 * const alerts = createNewsAlerts({ store, summariser, canTranslate: false, now: Date.now, log })
 * if ((await alerts.tell()) > 0) jobs.wake()
 */
export function createNewsAlerts(deps: NewsAlertDeps): NewsAlertTeller {
  const { store, summariser, now, log } = deps

  /** Decides for each chat whether it is told at once, and plans that. */
  const plan = async (article: Article, { watching, following }: Concerned): Promise<number> => {
    const told = { articleId: article.id, storyId: article.storyId }
    const unsettled = await withoutTold(told, watching, following)
    const at = now()
    const counts = await countToday(unsettled, at)
    const atOnce: ToTell[] = []
    const waiting: WaitingAlert[] = []
    for (const addressee of unsettled) {
      const { subscriber, preferences, words } = addressee
      const { chatId } = subscriber
      const news = 'news' in addressee ? addressee.news : null
      const alert = { chatId, ...told, words, news }
      const count = counts.get(chatId) ?? 0
      const isForDigest = 'atOnce' in addressee && !addressee.atOnce
      const releaseAt = isForDigest ? null : holdUntil(subscriber, count, at)
      if (isForDigest || releaseAt !== null) waiting.push({ ...alert, releaseAt })
      else {
        const isLastOfDay = count === MOST_PER_DAY - 1
        atOnce.push({ subscriber, language: preferences.language, alerts: [alert], isLastOfDay })
      }
    }
    await store.newsAlerts.hold(waiting, at)
    for (const group of groupAlerts(atOnce)) await store.newsAlerts.plan(group, at)
    const followIds = following.flatMap((one) => one.followIds)
    // Last: after a crash before it, what was decided is found again.
    await store.follows.wentOn(followIds, article.id, at)
    const keys = { article: article.id, chats: atOnce.length, later: waiting.length }
    if (atOnce.length + waiting.length > 0) log.info(keys, 'news alert')
    return atOnce.length
  }

  /** Whom an article is still to be told, each chat once: at once rather than with its digest. */
  const withoutTold = async (
    told: Pick<NewsAlert, 'articleId' | 'storyId'>,
    watching: readonly Addressee[],
    following: readonly FollowingAddressee[],
  ): Promise<(Addressee | FollowingAddressee)[]> => {
    // Whoever follows a story was told of it before: only the article itself is not told twice.
    const article = { ...told, storyId: null }
    const open = [
      ...(await unsent(told, watching)),
      ...(await unsent(article, following)).toSorted((a, b) => Number(a.atOnce) - Number(b.atOnce)),
    ]
    const byChat = new Map<number, Addressee | FollowingAddressee>()
    for (const one of open) {
      const isForDigest = 'atOnce' in one && !one.atOnce
      if (!isForDigest || !byChat.has(one.subscriber.chatId)) byChat.set(one.subscriber.chatId, one)
    }
    return [...byChat.values()]
  }

  const unsent = async <One extends Addressee>(
    told: Pick<NewsAlert, 'articleId' | 'storyId'>,
    addressees: readonly One[],
  ): Promise<One[]> => {
    if (addressees.length === 0) return []
    const chatIds = addressees.map(({ subscriber }) => subscriber.chatId)
    const sent = await store.newsAlerts.sent(chatIds, told)
    const alerted = await store.newsAlerts.alerted(chatIds, told)
    return addressees.filter(
      ({ subscriber: { chatId } }) => !sent.has(chatId) && !alerted.has(chatId),
    )
  }

  /** How many each chat was told at once on its day. */
  const countToday = async (addressees: readonly Addressee[], at: number) => {
    const chatIds = addressees.map(({ subscriber }) => subscriber.chatId)
    const told = await store.newsAlerts.toldSince(chatIds, at - LONGEST_DAY_MS)
    const counts = new Map<number, number>()
    if (told.length === 0) return counts
    const starts = new Map(
      addressees.map(({ subscriber }) => [
        subscriber.chatId,
        startOfDay(at, subscriber.schedule.zone),
      ]),
    )
    for (const { chatId, at: toldAt } of told) {
      if (toldAt >= (starts.get(chatId) ?? at)) counts.set(chatId, (counts.get(chatId) ?? 0) + 1)
    }
    return counts
  }

  /** The chats that an article concerns, once it has its summaries; none if it turned out to be no article. */
  const prepare = async (
    article: Article,
    index: WordIndex | null,
    readAt: number,
  ): Promise<Concerned> => {
    const watching =
      index === null ? [] : await findAddressees(article, { index, readAt, now: now() }, deps)
    const following = await findFollowers(article, now(), deps)
    const all = [...watching, ...following]
    const languages = new Set(all.map(({ preferences }) => preferences.language))
    const isRejected = await Promise.all(
      [...languages].map(async (language) =>
        (await summariser.ensure([article.id], language, SUMMARY_MS)).has(article.id),
      ),
    )
    return isRejected.includes(true) ? NOBODY : { watching, following }
  }

  const planFor = async (id: number, { watching, following }: Concerned): Promise<number> => {
    if (watching.length + following.length === 0) return 0
    // It may have joined another story while it was summarised.
    const [article] = await store.articles.many([id])
    if (article === undefined) return 0
    // Another report of the same may have been told meanwhile, so what is new is found again.
    const still = following.length === 0 ? [] : await findFollowers(article, now(), deps)
    return plan(article, { watching, following: still })
  }

  const matchNew = async (): Promise<number> => {
    const waiting = await store.newsAlerts.toMatch(now() - CLUSTERING_MS, BATCH)
    if (waiting.length === 0) return 0
    const ids = waiting.map(({ articleId }) => articleId)
    const words = await store.watches.words()
    const index = words.length === 0 ? null : createWordIndex(words)
    if (index === null && !(await store.follows.any())) {
      await store.newsAlerts.matched(ids)
      return 0
    }
    const articles = new Map((await store.articles.many(ids)).map((one) => [one.id, one]))
    /** Articles are prepared together and planned one after another: two of one story are told once. */
    const prepared = waiting.map(({ articleId, readAt }) => {
      const article = articles.get(articleId)
      return { articleId, readAt, addressees: article && prepare(article, index, readAt) }
    })
    const settled = await Promise.allSettled(
      prepared.map(async ({ addressees }) => (await addressees) ?? NOBODY),
    )
    let planned = 0
    for (const [place, { articleId, readAt }] of prepared.entries()) {
      try {
        const outcome = settled[place]
        if (outcome?.status === 'rejected') throw outcome.reason
        const concerned = outcome?.value ?? NOBODY
        planned += await store.exclusively(LOCK, () => planFor(articleId, concerned))
      } catch (err) {
        log.error({ err, article: articleId }, 'no alerts for an article')
        if (readAt > now() - GIVE_UP_MS) continue
      }
      await store.newsAlerts.matched([articleId])
    }
    return planned
  }

  return {
    async tell() {
      const released = await store.exclusively(LOCK, () => releaseAlerts(deps))
      return released + (await matchNew())
    },
  }
}
