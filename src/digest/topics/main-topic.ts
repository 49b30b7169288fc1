import type { Article } from '../../model/article.ts'

/** The main topic of an article: its own first topic, otherwise that of its source. */
export function mainTopic({
  topics,
  sourceTopic,
}: Pick<Article, 'topics' | 'sourceTopic'>): string | null {
  return topics[0] ?? sourceTopic
}
