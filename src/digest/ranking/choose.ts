import type { ChoiceReason } from '../../model/digest.ts'
import { HOUR } from '../../model/time.ts'
import { type Ranked, score } from './score.ts'

/** What must not come again. */
export interface AlreadySeen {
  articles: ReadonlySet<number>
  stories: ReadonlySet<number>
}

/** An article with its place's reason. */
export interface Choice {
  article: Ranked
  why: ChoiceReason
}

/** From this many articles on, one of them lies outside the taste: nobody's view may narrow to nothing. */
const WIDE = 3
/** A second article of the same source or topic must be that much better to be worth its place. */
const SAME_SOURCE = 0.6
const SAME_TOPIC = 0.85

/**
 * Chooses a digest: best first, one article a story, nothing that was told, and not all from one source or topic. Pure;
 * equal scores go by id, so the same input always gives the same digest.
 */
export function choose(
  candidates: readonly Ranked[],
  told: AlreadySeen,
  size: number,
  asOf: number,
): Choice[] {
  const open = candidates
    .filter(
      ({ id, story, news }) =>
        !told.articles.has(id) &&
        (story === null || !told.stories.has(story) || news !== undefined),
    )
    .map((article) => ({ article, score: score(article, asOf) }))
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id)

  const chosen: Choice[] = []
  const sources = new Map<number, number>()
  const topics = new Map<string, number>()
  const stories = new Set<number>()
  const isOutside = ({ article }: { article: Ranked }) => (article.liking ?? 0) === 0
  const hasTaste = open.some((one) => !isOutside(one))
  while (chosen.length < size) {
    // The last place is for what lies outside, unless something outside has its place already.
    const last = chosen.length === size - 1 && size >= WIDE
    const widen = hasTaste && last && !chosen.some(isOutside) && open.some(isOutside)
    let best: (typeof open)[number] | null = null
    let bestValue = 0
    for (const one of open) {
      // Sorted by score, and the factors below only lower it: nothing after this can win.
      if (one.score <= bestValue) break
      if (widen && !isOutside(one)) continue
      const { source, topic, story } = one.article
      if (story !== null && stories.has(story)) continue
      const value =
        one.score *
        SAME_SOURCE ** (sources.get(source) ?? 0) *
        SAME_TOPIC ** (topic === null ? 0 : (topics.get(topic) ?? 0))
      if (value > bestValue) {
        best = one
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
        ...(best.article.liking ? { taste: Number(best.article.liking.toFixed(2)) } : {}),
        ...(widen ? { outside: true as const } : {}),
      },
    })
  }
  return chosen
}
