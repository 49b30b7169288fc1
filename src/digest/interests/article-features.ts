import { foldWord } from '../../text/fold/fold-word.ts'
import { isStopWord } from '../../text/stop-words/any-language.ts'

/** What taste knows an article by. */
export interface FeaturedArticle {
  title: string
  source: number
  topics: readonly string[]
}

/** Words of a title that are remembered. */
const WORDS = 5
const SHORTEST = 4

/** The features of an article: its topics, its source, the telling words of its title. Pure. */
export function featuresOf({ title, source, topics }: FeaturedArticle): string[] {
  const words = foldWord(title)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word) && !isStopWord(word))
  return [
    ...topics.map((topic) => `topic:${topic}`),
    `source:${source}`,
    ...[...new Set(words)].slice(0, WORDS).map((word) => `word:${word.slice(0, 24)}`),
  ]
}
