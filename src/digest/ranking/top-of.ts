import type { Article } from '../../model/article.ts'

/**
 * Articles from the best on: covered by many sources, liked by many readers, extracted in full. Freshness does not matter.
 * Pure; ties are ordered by id.
 */
export function topOf<T extends Pick<Article, 'id' | 'quality' | 'sourceWeight'>>(
  articles: readonly T[],
  sources: ReadonlyMap<number, number>,
  likes: ReadonlyMap<number, number>,
): T[] {
  return articles
    .map((article) => ({ article, score: scoreOf(article, sources, likes) }))
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id)
    .map(({ article }) => article)
}

function scoreOf(
  { id, quality, sourceWeight }: Pick<Article, 'id' | 'quality' | 'sourceWeight'>,
  sources: ReadonlyMap<number, number>,
  likes: ReadonlyMap<number, number>,
): number {
  const reported = Math.log2(1 + (sources.get(id) ?? 1))
  const liked = Math.log2(1 + (likes.get(id) ?? 0))
  return sourceWeight * (2 * reported + liked) * (quality === 'full' ? 1 : 0.7)
}
