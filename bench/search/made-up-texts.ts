/** A made-up article to search for. */
export interface MadeUpText {
  title: string
  paragraphs: string[]
  publishedAt: number
  /** Whether only those who follow its personal source may see it. */
  isPersonal: boolean
}

/** Milliseconds between two articles: 200,000 are some fourteen months of 480 a day. */
const GAP_MS = 180_000
/** Before the first article. */
const START = Date.UTC(2025, 0, 1)
const PARAGRAPHS = 6
/** Every so manyth article is of a personal source, and every so manyth is in Chinese. */
const PERSONAL_EVERY = 50
const CHINESE_EVERY = 25

/**
 * Made-up articles in any number, the same for the same seed: words by Zipf's law, the most frequent of which are those of
 * English, from 90 to 600 words each, 340 on average.
 */
export function* madeUpTexts(articles: number, seed = 1): Generator<MadeUpText> {
  const random = generator(seed)
  // Drawn from the logarithm's uniform distribution, which is Zipf's law with the exponent 1.
  const zipf = (size: number): number => Math.floor(size ** random()) - 1
  const draw = (list: readonly string[], count: number, between: string): string =>
    Array.from({ length: count }, () => list[zipf(list.length)]).join(between)
  for (let index = 0; index < articles; index += 1) {
    const isChinese = index % CHINESE_EVERY === 7
    const sentence = isChinese
      ? () => `${draw(LETTERS, 18, '')}。`
      : () => `${capitalised(draw(WORDS, 14, ' '))}.`
    const sentences = 1 + Math.floor(random() * 7)
    yield {
      title: isChinese ? draw(LETTERS, 12, '') : capitalised(draw(WORDS, 8, ' ')),
      paragraphs: Array.from({ length: PARAGRAPHS }, () =>
        Array.from({ length: sentences }, sentence).join(' '),
      ),
      publishedAt: START + index * GAP_MS,
      isPersonal: index % PERSONAL_EVERY === 3,
    }
  }
}

/** A made-up word by its rank: the less frequent, the higher. Ranks below that of `FREQUENT` are words of English. */
export function madeUpWord(rank: number): string {
  return WORDS[rank] ?? ''
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** By their frequency in English. */
const FREQUENT =
  `the of and to a in for is on that by this with you it not or be are from at as your all have new more an was we
will home can us about if page my has search free but our one other do no information time they site he up may what which their
news out use any there see only so his when contact here business who web also now help get`.split(
    /\s+/,
  )
const SYLLABLES =
  'ba be bi bo da de di do fa fe fi fo ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za ze zi zo con pro int res tion ment'.split(
    ' ',
  )
const VOCABULARY = 60_000
const WORDS = [...FREQUENT, ...invented(VOCABULARY)]
/** The two thousand letters from 丁 on. */
const LETTERS = Array.from({ length: 2000 }, (_, index) => String.fromCodePoint(0x4e01 + index))

function invented(count: number): string[] {
  const random = generator(7)
  const made = new Set<string>()
  while (made.size < count) {
    const syllables = 2 + Math.floor(random() * 3)
    made.add(
      Array.from(
        { length: syllables },
        () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
      ).join(''),
    )
  }
  return [...made]
}
