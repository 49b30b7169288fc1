import type { AlreadySent, ChoiceReason } from '../../model/digest.ts'
import { HOUR } from '../../model/time.ts'
import { type RankedArticle, score } from './score.ts'

/** A chosen article with the reason. */
export interface Choice {
  article: RankedArticle
  why: ChoiceReason
}

/** From this size on, a digest has at least one article outside the reader's interests, to avoid a filter bubble. */
const MIN_SIZE_TO_WIDEN = 3
/** The score of a further article from the same source or on the same topic is multiplied by this. */
const SAME_SOURCE = 0.6
const SAME_TOPIC = 0.85

/**
 * Chooses the articles of a digest: best first, one per story, nothing that was sent before, and not all from one source or
 * topic. Pure; equal scores are ordered by id, so the same input always gives the same digest.
 */
export function choose(
  candidates: readonly RankedArticle[],
  sent: AlreadySent,
  size: number,
  asOf: number,
  halfLifeMs?: number,
): Choice[] {
  const open = candidates
    .filter(
      ({ id, story, news }) =>
        !sent.articles.has(id) &&
        (story === null || !sent.stories.has(story) || news !== undefined),
    )
    .map((article) => ({ article, score: score(article, asOf, halfLifeMs) }))
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id)

  const chosen: Choice[] = []
  const sources = new Map<number, number>()
  const topics = new Map<string, number>()
  const stories = new Set<number>()
  const isOutside = ({ article }: { article: RankedArticle }) => (article.interest ?? 0) === 0
  const hasInterests = open.some((candidate) => !isOutside(candidate))
  while (chosen.length < size) {
    // The last position is for an article outside the interests, unless there already is one.
    const last = chosen.length === size - 1 && size >= MIN_SIZE_TO_WIDEN
    const widen = hasInterests && last && !chosen.some(isOutside) && open.some(isOutside)
    let best: (typeof open)[number] | null = null
    let bestValue = 0
    for (const candidate of open) {
      // The list is sorted by score, and the factors below only reduce it, so nothing after this can win.
      if (candidate.score <= bestValue) break
      if (widen && !isOutside(candidate)) continue
      const { source, topic, story } = candidate.article
      if (story !== null && stories.has(story)) continue
      const value =
        candidate.score *
        SAME_SOURCE ** (sources.get(source) ?? 0) *
        SAME_TOPIC ** (topic === null ? 0 : (topics.get(topic) ?? 0))
      if (value > bestValue) {
        best = candidate
        bestValue = value
      }
    }
    if (best === null) break
    open.splice(open.indexOf(best), 1)
    const { source, topic, story, publishedAt } = best.article
    sources.set(source, (sources.get(source) ?? 0) + 1)
    if (topic !== null) topics.set(topic, (topics.get(topic) ?? 0) + 1)
    if (story !== null) stories.add(story)
    chosen.push({
      article: best.article,
      why: {
        score: Number(best.score.toFixed(4)),
        hours: Math.round(Math.max(0, asOf - publishedAt) / HOUR),
        sources: best.article.sources,
        topic,
        ...(best.article.interest ? { interest: Number(best.article.interest.toFixed(2)) } : {}),
        ...(widen ? { outside: true as const } : {}),
        ...(best.article.importance === undefined ? {} : { importance: best.article.importance }),
      },
    })
  }
  return chosen
}
