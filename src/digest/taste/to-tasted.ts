import type { Candidate } from '../../store/articles.ts'
import { mainTopic } from '../main-topic.ts'
import type { Tasted } from './features.ts'

/** A stored article as taste looks at it. */
export function toTasted(article: Candidate): Tasted {
  const known = article.topics === null ? [] : (JSON.parse(article.topics) as string[])
  const main = mainTopic(article)
  return {
    title: article.title,
    source: article.source_id,
    topics: known.length > 0 || main === null ? known : [main],
  }
}
