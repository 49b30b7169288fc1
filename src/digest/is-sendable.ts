import type { Article } from '../model/article.ts'

/** Whether an article is one that digests may have. */
export function isSendable({ eligible, quality }: Pick<Article, 'eligible' | 'quality'>): boolean {
  return eligible && quality !== 'not-article' && quality !== 'list'
}
