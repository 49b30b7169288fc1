import type { Article } from '../model/article.ts'
import { importanceAt, type StoryRating } from '../model/importance.ts'
import type { Preferences } from '../model/preferences.ts'
import type { Store } from '../store/store.ts'
import { featuresOf, toFeatured } from './interests/article-features.ts'
import { interestScore } from './interests/interests.ts'
import { phrasesIn } from './interests/phrases-in.ts'
import { type MutableArticle, plain, toMutable } from './muting.ts'
import type { RankedArticle } from './ranking/score.ts'
import { mainTopic } from './topics/main-topic.ts'

/** A reader who adds a personal source wants to read it: its article counts as if a second source reported the same. */
const OWN_WEIGHT = 1.5

/** Limit on the articles that are ranked; far more than forty sources publish in a day. */
const MAX_CANDIDATES = 2000

/** What is known of how important stories are. */
export type Ratings = Pick<Store['storyRatings'], 'of'>

/** Where candidates come from; without `ratings` nothing is known of how important stories are. */
export interface Candidates extends Pick<Store, 'articles'> {
  ratings: Ratings | null
}

/** A candidate with what all profiles need of it, so that it is computed once and not for each. */
export interface Readable {
  row: Article
  /** As a profile without interests ranks it. */
  ranked: RankedArticle
  mutable: MutableArticle
  /** What interests are compared with. */
  features: readonly string[]
  /** Its title as phrases are looked for in it. */
  plainTitle: string
  /** The article that leads its story; `null` without a story. */
  leader: number | null
  /** How important its story was said to be. */
  ratings: readonly StoryRating[]
}

const NOT_RATED: readonly StoryRating[] = []

/** The candidates of shared sources since a time (epoch ms), newest first. */
export async function loadShared(store: Candidates, since: number): Promise<Readable[]> {
  return toReadable(store, await store.articles.candidates(since, MAX_CANDIDATES), [])
}

/** Those of personal sources (ids): a query of its own, so that the shared candidates stay loaded once for everybody. */
export async function loadOwn(
  store: Candidates,
  since: number,
  own: readonly number[],
): Promise<Readable[]> {
  return toReadable(store, await store.articles.candidatesOf(own, since, MAX_CANDIDATES), own)
}

/** Articles as they are ranked; `own` are the reader's personal sources (ids). */
export async function toReadable(
  { articles, ratings }: Candidates,
  candidates: readonly Article[],
  own: readonly number[],
): Promise<Readable[]> {
  const ids = candidates.map((article) => article.id)
  const counts = await articles.sourceCounts(ids, own)
  const stories = new Set(candidates.flatMap(({ storyId }) => storyId ?? []))
  const rated = await ratings?.of([...stories])
  return candidates.map((article) => ({
    row: article,
    ranked: toRanked(article, counts.get(article.id) ?? 1, own.includes(article.sourceId)),
    mutable: toMutable(article),
    features: featuresOf(toFeatured(article)),
    plainTitle: plain(article.title),
    leader: article.leaderId,
    ratings: rated?.get(article.storyId ?? 0) ?? NOT_RATED,
  }))
}

/** The shared candidates, with the same articles of personal sources in place of theirs. */
export function withOwn(all: readonly Readable[], own: readonly Readable[]): readonly Readable[] {
  if (own.length === 0) return all
  const ids = new Set(own.map(({ row }) => row.id))
  return [...all.filter(({ row }) => !ids.has(row.id)), ...own]
}

/**
 * The leading article of each story, as long as that one is a candidate. An advisory of what the reader follows stands beside it: of the
 * two, only the better one is chosen.
 */
export function leaders(candidates: readonly Readable[]): Readable[] {
  const ids = new Set(candidates.map(({ row }) => row.id))
  return candidates.filter(
    ({ row, ranked, leader }) =>
      leader === null || leader === row.id || !ids.has(leader) || ranked.advisory === 'followed',
  )
}

/** An article with its interest score for a profile and the importance of its story at a time; the shared original is not changed. */
export function toRankedFor(
  { ranked, features, plainTitle, ratings }: Readable,
  { interests }: Preferences,
  asOf: number,
): RankedArticle {
  const importance = importanceAt(ratings, asOf)
  const rated = importance === undefined ? ranked : { ...ranked, importance }
  if (Object.keys(interests).length === 0) return rated
  const phrases = phrasesIn(plainTitle, interests)
  const all = phrases.length === 0 ? features : [...features, ...phrases]
  return { ...rated, interest: interestScore(all, interests) }
}

function toRanked(article: Article, sources: number, isOwn: boolean): RankedArticle {
  return {
    id: article.id,
    story: article.storyId,
    source: article.sourceId,
    topic: mainTopic(article),
    publishedAt: article.publishedAt,
    weight: article.sourceWeight * (isOwn ? OWN_WEIGHT : 1),
    sources,
    quality: article.quality,
    words: article.words,
    interest: 0,
    ...(article.advisory === null ? {} : { advisory: isOwn ? 'followed' : 'other' }),
  }
}
