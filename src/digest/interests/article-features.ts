import type { Article } from '../../model/article.ts'
import { foldWord } from '../../text/fold/fold-word.ts'
import { isStopWord } from '../../text/stop-words/any-language.ts'
import { mainTopic } from '../topics/main-topic.ts'

/** The parts of an article that interests are learned from. */
export interface FeaturedArticle {
  title: string
  source: number
  topics: readonly string[]
}

/** Limit on the words of a title that become features. */
const MAX_WORDS = 5
const MIN_WORD_LENGTH = 4

/** The features of an article: its topics, its source and the significant words of its title. Pure. */
export function featuresOf({ title, source, topics }: FeaturedArticle): string[] {
  const words = foldWord(title)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length >= MIN_WORD_LENGTH && !/^\d+$/.test(word) && !isStopWord(word))
  return [
    ...topics.map((topic) => `topic:${topic}`),
    `source:${source}`,
    ...[...new Set(words)].slice(0, MAX_WORDS).map((word) => `word:${word.slice(0, 24)}`),
  ]
}

/** The parts of a stored article that interests are learned from. */
export function toFeatured(article: Article): FeaturedArticle {
  const { title, topics, sourceId: source } = article
  const main = mainTopic(article)
  return { title, source, topics: topics.length > 0 || main === null ? topics : [main] }
}

/**
 * A number for a feature that fits into a button: FNV-1a in 32 bits. A chat has at most a few hundred features.
 *
 * The buttons of sent messages contain it, so another hash, such as the xxHash of `text/hash.ts`, would break them.
 */
export function featureTag(feature: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(feature)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}
