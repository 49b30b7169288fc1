import { areAllTopics } from '../digest/topics/topics.ts'
import type { Article } from '../model/article.ts'
import type { Digest, DigestCard } from '../model/digest.ts'
import type { StoredSummary } from '../model/summary.ts'
import type { DiscussedAt } from '../store/article-threads.ts'
import type { Store } from '../store/store.ts'

/** A digest with everything that its cards show. */
export interface Loaded {
  digest: Digest
  places: DigestCard[]
  articles: Article[]
  summaries: Map<number, StoredSummary>
  sources: Map<number, number>
  threads: Map<number, DiscussedAt[]>
  /** Whether those whose digest it is have turned all topics off. */
  allTopicsOff: boolean
}

/** What loading a digest reads. */
export type LoadStore = Pick<Store, 'articles' | 'digests' | 'profiles' | 'summaries'>

/** Loads what the cards of a digest show; `null` if there is none. */
export async function loadDigest(store: LoadStore, id: number): Promise<Loaded | null> {
  const digest = await store.digests.get(id)
  if (digest === undefined) return null
  const places = await store.digests.cards(id)
  const ids = places.map((place) => place.articleId)
  // All subscribers of a profile have the same personal sources.
  const preferences = await store.profiles.preferences(digest.profileId)
  const { personalSources: own, mutedTopics } = preferences
  const articles = await store.articles.many(ids, own)
  const summaries = await store.summaries.findFor(articles, digest.language)
  const sources = await store.articles.sourceCounts(ids, own)
  const threads = await store.articles.threads(ids, own)
  const allTopicsOff = areAllTopics(mutedTopics)
  return { digest, places, articles, summaries, sources, threads, allTopicsOff }
}
