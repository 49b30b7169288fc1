import { TOPICS } from './lexicon/topics.ts'

/** How often each topic occurs in an article, in a fixed order. */
export type Topics = Float64Array

/** The topics of an article by the concepts in its title, which count more, and its lead. */
export function topicsOf(title: readonly string[], lead: readonly string[]): Topics {
  const topics = new Float64Array(COUNT)
  const add = (terms: readonly string[], weight: number): void => {
    for (const term of terms) {
      const found = BY_CONCEPT.get(term) ?? []
      for (const topic of found) topics[topic] = (topics[topic] ?? 0) + weight / found.length
    }
  }
  add(title, TITLE_WEIGHT)
  add(lead, 1)
  return topics.map(Math.sqrt)
}

/**
 * Cosine similarity of the topics of two articles, 0 to 1: whether both are about the same matter when they say it in different
 * words (`strike`, `wage`). `UNKNOWN` if one article has no topic.
 */
export function topicsAlike(a: Topics, b: Topics): number {
  let [shared, squaresA, squaresB] = [0, 0, 0]
  for (let topic = 0; topic < COUNT; topic += 1) {
    const [one, other] = [a[topic] ?? 0, b[topic] ?? 0]
    shared += one * other
    squaresA += one * one
    squaresB += other * other
  }
  return squaresA === 0 || squaresB === 0 ? UNKNOWN : shared / Math.sqrt(squaresA * squaresB)
}

/** About the mean of two articles that share a name. */
const UNKNOWN = 0.4
const TITLE_WEIGHT = 1.5

const LINES = TOPICS.trim().split('\n')
const COUNT = LINES.length
/** Numbers of topics by concept. */
const BY_CONCEPT = new Map<string, number[]>()
LINES.forEach((line, topic) => {
  for (const name of line.slice(line.indexOf(':') + 2).split(' ')) {
    const topics = BY_CONCEPT.get(`@${name}`)
    if (topics) topics.push(topic)
    else BY_CONCEPT.set(`@${name}`, [topic])
  }
})
