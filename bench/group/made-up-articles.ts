import type { ClusterInput } from '../../src/cluster/fingerprint.ts'
import { DAY } from '../../src/model/time.ts'

/** A made-up article, with the number of the event that it reports. */
export interface MadeUpArticle extends ClusterInput {
  event: number
}

/**
 * Made-up articles in any number, the same for the same seed: companies and products by Zipf's law, so that a few names
 * are in thousands of articles as in the real one; about two and a half articles an event, each in its own words, a
 * tenth of them copies; a week from the first article to the last. Texts of about 350 words.
 */
export function* madeUpArticles(articles: number, seed = 1): Generator<MadeUpArticle> {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const zipf = (size: number): number => Math.floor(size ** random()) - 1
  const words = (count: number): string =>
    Array.from({ length: count }, () => VOCABULARY[zipf(VOCABULARY.length)]).join(' ')
  const sentence = (): string => `The ${words(11)}.`
  const body = (): string => Array.from({ length: 28 }, sentence).join(' ')
  const recent: Event[] = []
  let events = 0
  for (let index = 0; index < articles; index += 1) {
    let event = pick(recent)
    if (!event || random() < 0.4) {
      events += 1
      event = {
        number: events,
        company: COMPANIES[zipf(COMPANIES.length)] as string,
        product: PRODUCTS[zipf(PRODUCTS.length)] as string,
        verb: pick(VERBS),
        topic: words(3),
        amount: `$${Math.ceil(random() * 900)} million`,
        text: body(),
      }
      recent.push(event)
      if (recent.length > 400) recent.shift()
    }
    const { company, product, verb, topic, amount } = event
    const lead = `${company} ${verb} ${product} for ${amount}, the ${words(6)} said. ${sentence()} It is about ${topic} and ${words(5)}.`
    yield {
      event: event.number,
      title: pick([
        `${company} ${verb} ${product} ${words(3)}`,
        `${product}: ${company} ${verb} ${topic}`,
        `What ${company} wants with ${product} and ${topic}`,
      ]),
      lead,
      text: `${lead} ${random() < 0.1 ? event.text : body()}`,
      language: 'en',
      publishedAt: START + Math.floor((index / articles) * WEEK),
    }
  }
}

interface Event {
  number: number
  company: string
  product: string
  verb: string
  topic: string
  amount: string
  text: string
}

/** Mulberry32: small, fast and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

function invent(count: number, syllables: number, seed: number): string[] {
  const random = generator(seed)
  const made = new Set<string>()
  while (made.size < count) {
    made.add(
      Array.from(
        { length: syllables },
        () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
      ).join(''),
    )
  }
  return [...made]
}

function capitalised(words: readonly string[]): string[] {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
}

const START = Date.UTC(2026, 2, 2)
const WEEK = 6.5 * DAY
const VERBS = [
  'buys',
  'launches',
  'sues over',
  'raises money for',
  'shuts down',
  'delays',
  'patches',
]
const SYLLABLES =
  'ba be bi bo da de di do fa fe fi fo ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za ze zi zo'.split(
    ' ',
  )
const COMPANIES = capitalised(invent(8_000, 4, 11))
const PRODUCTS = capitalised(invent(20_000, 5, 13))
const VOCABULARY = invent(20_000, 3, 17)
