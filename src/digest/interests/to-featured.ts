import type { Candidate } from '../../store/articles.ts'
import { mainTopic } from '../topics/main-topic.ts'
import type { FeaturedArticle } from './article-features.ts'

/** A stored article as taste looks at it. */
export function toFeatured(article: Candidate): FeaturedArticle {
  const known = article.topics === null ? [] : (JSON.parse(article.topics) as string[])
  const main = mainTopic(article)
  return {
    title: article.title,
    source: article.source_id,
    topics: known.length > 0 || main === null ? known : [main],
  }
}
