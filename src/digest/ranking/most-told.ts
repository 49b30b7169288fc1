import type { Article } from '../../model/article.ts'
import { topOf } from './top-of.ts'

type Ranked = Pick<Article, 'id' | 'storyId' | 'leaderId' | 'quality' | 'sourceWeight'>

/**
 * The articles that stand for the stories which the most sources told, one per story: its leader where that is among them. Equally
 * often told ones are ordered as by `topOf`. Pure.
 */
export function mostTold<T extends Ranked>(
  articles: readonly T[],
  sources: ReadonlyMap<number, number>,
  size: number,
): T[] {
  const told = (article: T) => sources.get(article.id) ?? 1
  const isLeader = (article: T) => article.leaderId === article.id
  const ranked = topOf(articles, sources, new Map()).toSorted(
    (a, b) => told(b) - told(a) || Number(isLeader(b)) - Number(isLeader(a)),
  )
  const stories = new Set<number>()
  const chosen: T[] = []
  for (const article of ranked) {
    if (chosen.length === size) break
    const { storyId } = article
    if (storyId !== null && stories.has(storyId)) continue
    if (storyId !== null) stories.add(storyId)
    chosen.push(article)
  }
  return chosen
}
