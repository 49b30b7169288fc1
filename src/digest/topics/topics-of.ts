import { containsPhrase } from '../../text/contains-phrase.ts'
import { plain, term } from '../muting.ts'
import { RULES } from './topic-rules.ts'
import { isTopic, TOPICS, type Topic } from './topics.ts'

/** What an article's topics are read from. */
export interface Topical {
  title: string
  /** The first sentences. */
  lead: string | null
  /** The feed's own words for what it is about. */
  categories: readonly string[]
  /** What its source mostly writes about. */
  sourceTopic: string | null
}

/** How much a word says, by where it stands. A source's own topic decides where its article says little. */
const IN_CATEGORIES = 2
const IN_TITLE = 2
const IN_LEAD = 1
const OF_SOURCE = 1.5
/** Below this a topic is only mentioned. */
const ENOUGH = 2
/** Topics an article has at most. */
const MOST = 3

const terms = new Map<Topic, readonly string[]>(
  TOPICS.map((topic) => [topic, [...new Set(RULES[topic].split('|').map(term))]]),
)

/** What an article is about, the main topic first. Pure. Where nothing is said clearly, what its source writes about. */
export function topicsOf({ title, lead, categories, sourceTopic }: Topical): string[] {
  const places = [
    { text: plain(categories.join(' | ')), worth: IN_CATEGORIES },
    { text: plain(title), worth: IN_TITLE },
    { text: plain(lead ?? ''), worth: IN_LEAD },
  ]
  const scored = TOPICS.map((topic) => {
    const words = terms.get(topic) ?? []
    const said = places.reduce((sum, { text, worth }) => {
      const found = words.filter((word) => containsPhrase(text, word)).length
      // The second word says less than the first, or long leads would win over titles.
      return sum + worth * Math.min(2, found === 0 ? 0 : 1 + (found - 1) / 2)
    }, 0)
    return { topic, score: said + (topic === sourceTopic && said > 0 ? OF_SOURCE : 0) }
  })
  const found = scored
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic }) => topic)
  if (found.length > 0) return found
  return isTopic(sourceTopic) ? [sourceTopic] : []
}
