import type { Candidate } from '../../store/articles.ts'

/**
 * The best of some articles, one a story: told by many sources, liked by many, read whole. How fresh they are does not
 * count. Pure; equal ones go by id.
 */
export function topOf<T extends Pick<Candidate, 'id' | 'story_id' | 'quality' | 'source_weight'>>(
  articles: readonly T[],
  sources: ReadonlyMap<number, number>,
  likes: ReadonlyMap<number, number>,
  size: number,
): T[] {
  const scored = articles
    .map((article) => ({ article, score: scoreOf(article, sources, likes) }))
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id)
  const stories = new Set<number>()
  const best: T[] = []
  for (const { article } of scored) {
    if (best.length === size) break
    if (article.story_id !== null && stories.has(article.story_id)) continue
    if (article.story_id !== null) stories.add(article.story_id)
    best.push(article)
  }
  return best
}

function scoreOf(
  { id, quality, source_weight }: Pick<Candidate, 'id' | 'quality' | 'source_weight'>,
  sources: ReadonlyMap<number, number>,
  likes: ReadonlyMap<number, number>,
): number {
  const told = Math.log2(1 + (sources.get(id) ?? 1))
  const liked = Math.log2(1 + (likes.get(id) ?? 0))
  return source_weight * (2 * told + liked) * (quality === 'full' ? 1 : 0.7)
}
