import { containsPhrase } from '../../text/contains-phrase.ts'
import { plain, term } from '../muting.ts'
import { RULES } from './topic-rules.ts'
import { isTopic, TOPICS, type Topic } from './topics.ts'

/** What the topics of an article are derived from. */
export interface Topical {
  title: string
  /** The first sentences. */
  lead: string | null
  /** The categories in the feed. */
  categories: readonly string[]
  /** The main topic of its source. */
  sourceTopic: string | null
}

/** Weights of a matching word by its place. The topic of the source decides if the article has few matches. */
const IN_CATEGORIES = 2
const IN_TITLE = 2
const IN_LEAD = 1
const OF_SOURCE = 1.5
/** Below this score a topic is only mentioned. */
const MIN_SCORE = 2
/** Limit on the topics of an article. */
const MAX_TOPICS = 3

const terms = new Map<Topic, readonly string[]>(
  TOPICS.map((topic) => [topic, [...new Set(RULES[topic].split('|').map(term))]]),
)

/** The topics of an article, the main topic first; that of the source if the text has no clear topic. Pure. */
export function topicsOf({ title, lead, categories, sourceTopic }: Topical): string[] {
  const places = [
    { text: plain(categories.join(' | ')), weight: IN_CATEGORIES },
    { text: plain(title), weight: IN_TITLE },
    { text: plain(lead ?? ''), weight: IN_LEAD },
  ]
  const scored = TOPICS.map((topic) => {
    const words = terms.get(topic) ?? []
    const fromText = places.reduce((sum, { text, weight }) => {
      const found = words.filter((word) => containsPhrase(text, word)).length
      // The second word counts less than the first, otherwise long leads would outweigh titles.
      return sum + weight * Math.min(2, found === 0 ? 0 : 1 + (found - 1) / 2)
    }, 0)
    return { topic, score: fromText + (topic === sourceTopic && fromText > 0 ? OF_SOURCE : 0) }
  })
  const found = scored
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TOPICS)
    .map(({ topic }) => topic)
  if (found.length > 0) return found
  return isTopic(sourceTopic) ? [sourceTopic] : []
}
