import { type SeenArticle, updateOf } from './story-update.ts'

/**
 * Which of a story's articles, the oldest first, added something to those before them. The first one is where it began, so it counts
 * as new. Pure.
 */
export function additionsOf(articles: readonly SeenArticle[]): boolean[] {
  return articles.map(
    (article, place) => place === 0 || updateOf(articles.slice(0, place), article) !== null,
  )
}
