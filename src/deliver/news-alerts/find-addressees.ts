import { isReadable } from '../../digest/is-readable.ts'
import { isSendable } from '../../digest/is-sendable.ts'
import { isWanted } from '../../digest/muting.ts'
import { hasUnits, unitsOf } from '../../digest/watch/watch-words.ts'
import { watchedTexts } from '../../digest/watch/watched-texts.ts'
import type { WordIndex } from '../../digest/watch/word-index.ts'
import type { Article } from '../../model/article.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { HOUR } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'

/** A chat that an article concerns because of what it watches or follows. */
export interface Addressee {
  readonly subscriber: Subscriber
  readonly preferences: Preferences
  /** The words that it watches; empty for one that follows the story. */
  readonly words: string
}

export interface FindDeps {
  store: Pick<Store, 'newsAlerts' | 'profiles' | 'subscribers' | 'watches'>
  /** Whether a model can summarise an article in another language than its own. */
  canTranslate: boolean
}

/** Older articles are no news: the same window as that of digests. */
const WINDOW_MS = 36 * HOUR
/** Chats whose settings are looked at together. */
const STEP = 2000

/**
 * The chats that an article concerns: they watch words that it has, may see it, and have muted nothing about it. Whoever watches a
 * word wants it from a muted topic, too: it says more exactly what they want. A chat that began to watch when its story had been
 * read already was shown it then.
 */
export async function findAddressees(
  article: Article,
  { index, readAt, now }: { index: WordIndex; readAt: number; now: number },
  { store, canTranslate }: FindDeps,
): Promise<Addressee[]> {
  const texts = watchedTexts(article)
  const found = index.find(texts.whole)
  if (found.length === 0 || !isSendable(article) || !isYoung(article, now)) return []
  if (!(await store.newsAlerts.isNews(article))) return []
  const inTitle = found.filter((words) => hasUnits(texts.title, unitsOf(words)))
  const watchers = await store.watches.watchers(article.id, found, inTitle)
  if (watchers.length === 0) return []
  const since = await firstReadAt(article, found, readAt, store)
  const byChat = new Map<number, string>()
  for (const { chatId, words, createdAt } of watchers) {
    if (createdAt < (since.get(words) ?? readAt) && !byChat.has(chatId)) byChat.set(chatId, words)
  }
  const told = await withPreferences(article, [...byChat.keys()], { now, store, canTranslate })
  return told.map((one) => ({ ...one, words: byChat.get(one.subscriber.chatId) ?? '' }))
}

/** Those of these chats that an article may be told to: not paused, and nothing about it muted. */
export async function withPreferences(
  article: Article,
  chatIds: readonly number[],
  { now, store, canTranslate }: { now: number } & FindDeps,
): Promise<Omit<Addressee, 'words'>[]> {
  const preferencesOf = new Map<number, Preferences>()
  const found: Omit<Addressee, 'words'>[] = []
  for (let start = 0; start < chatIds.length; start += STEP) {
    const subscribers = await store.subscribers.many(chatIds.slice(start, start + STEP))
    for (const subscriber of subscribers.values()) {
      const { profileId, pausedUntil } = subscriber
      if (pausedUntil !== null && pausedUntil > now) continue
      const preferences =
        preferencesOf.get(profileId) ?? (await store.profiles.preferences(profileId))
      preferencesOf.set(profileId, preferences)
      if (concerns(article, preferences, canTranslate)) found.push({ subscriber, preferences })
    }
  }
  return found
}

/** Whether an article may be told to somebody with these preferences who watches its words or follows its story. Pure. */
export function concerns(
  article: Pick<Article, 'title' | 'lead' | 'language' | 'sourceId'>,
  preferences: Preferences,
  canTranslate: boolean,
): boolean {
  const { title, lead, sourceId: source } = article
  return (
    isReadable(article, preferences, canTranslate) &&
    isWanted({ title, lead, source, topic: null }, preferences)
  )
}

/** Whether an article is young enough to be news. */
export function isYoung({ publishedAt }: Pick<Article, 'publishedAt'>, now: number): boolean {
  return publishedAt >= now - WINDOW_MS
}

/** When the first article of the story was read that has each of these words. */
async function firstReadAt(
  { id, storyId }: Article,
  found: readonly string[],
  readAt: number,
  { newsAlerts }: Pick<Store, 'newsAlerts'>,
): Promise<Map<string, number>> {
  const first = new Map(found.map((words) => [words, readAt]))
  if (storyId === null) return first
  for (const other of await newsAlerts.others(storyId, id)) {
    const { whole } = watchedTexts(other)
    for (const [words, at] of first) {
      if (other.readAt < at && hasUnits(whole, unitsOf(words))) first.set(words, other.readAt)
    }
  }
  return first
}
