import { continuationOf, type DatedArticle } from './story-continuation.ts'

/**
 * Which of a story's articles, the oldest first, added something to those before them. The first one is where it began, so it counts
 * as new. Pure.
 */
export function additionsOf(articles: readonly DatedArticle[]): boolean[] {
  return articles.map(
    (article, place) => place === 0 || continuationOf(articles.slice(0, place), article) !== null,
  )
}
