import type { Article } from '../../model/article.ts'
import { mainTopic } from '../topics/main-topic.ts'
import type { FeaturedArticle } from './article-features.ts'

/** What interests are learned from in an article. */
export function toFeatured(article: Article): FeaturedArticle {
  const { title, topics, sourceId: source } = article
  const main = mainTopic(article)
  return { title, source, topics: topics.length > 0 || main === null ? topics : [main] }
}
