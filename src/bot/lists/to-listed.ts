import type { Article, ListedArticle } from '../../model/article.ts'

/** An article as lists show it. */
export function toListed({ id, title, link, sourceTitle, publishedAt }: Article): ListedArticle {
  return { id, title, link, source: sourceTitle, publishedAt }
}
