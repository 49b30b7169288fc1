import type { Fingerprint } from '../model/fingerprint.ts'
import { numberWeight } from '../text/numbers/comparable-numbers.ts'
import type { Idf } from './idf.ts'
import { phoneticKey } from './phonetic-key.ts'
import { STEM_LENGTH, stem } from './terms.ts'
import { type Topics, topicsOf } from './topics.ts'

/** A fingerprint prepared for comparison, so that an article with thirty candidates is prepared only once. */
export interface Comparable {
  fingerprint: Fingerprint
  /** All words of title and lead. */
  words: Bag
  names: Names
  topics: Topics
  /** The first word of the title if it may be a name: it cannot be told from a word there. Otherwise `null`. */
  first: string | null
  numbers: readonly string[]
  numbersWeight: number
  kinds: ReadonlySet<string>
  isCyrillic: boolean
}

/** A bag of words: weights of the words in title and lead. */
export interface Bag {
  title: readonly string[]
  titleWeight: number
  weights: ReadonlyMap<string, number>
  /** Sum of the squared weights of all words. */
  squares: number
}

/** Names with their weights. */
export interface Names {
  title: readonly string[]
  weights: ReadonlyMap<string, number>
  /** Summed weight of all names. */
  weight: number
  /** Whether the article contains this name, even in lower case or at the start of a sentence. */
  has(name: string): boolean
  /** Whether it is among the names of the title. */
  inTitle(name: string): boolean
}

/** Prepares a fingerprint for comparison; `idf` gives the weights of words and names. */
export function comparableOf(fingerprint: Fingerprint, idf: Idf): Comparable {
  const numbers = [...fingerprint.titleNumbers, ...fingerprint.leadNumbers]
  const words = bagOf(fingerprint.title, fingerprint.lead, idf)
  return {
    fingerprint,
    words,
    names: namesOf(fingerprint, fingerprint.titleNames, fingerprint.leadNames, words, idf),
    topics: topicsOf(fingerprint.title, fingerprint.lead),
    first: firstWord(fingerprint),
    numbers,
    numbersWeight: numbers.reduce((sum, number) => sum + numberWeight(number), 0),
    kinds: new Set([...fingerprint.titleKinds, ...fingerprint.leadKinds]),
    isCyrillic: fingerprint.language !== null && CYRILLIC_LANGUAGES.has(fingerprint.language),
  }
}

/** Phonetic keys of the long words that are neither names, concepts nor common: equal ones are cognates (`telemetry`, `телеметрия`). */
export function cognateKeys({ fingerprint }: Comparable, idf: Idf): ReadonlySet<string> {
  const keys = new Set<string>()
  const names = new Set(
    [...fingerprint.titleNames, ...fingerprint.leadNames].flatMap((name) => [
      name.slice(0, STEM_LENGTH),
      stem(name, fingerprint.language),
    ]),
  )
  for (const term of [...fingerprint.title, ...fingerprint.lead]) {
    if (term.length < MIN_COGNATE || isConcept(term) || names.has(term)) continue
    // `Google` at the start of a title is a common word, not a cognate.
    if (idf(term) >= 1) keys.add(phoneticKey(term))
  }
  return keys
}

/** The phonetic keys of the names, for comparison with an article in another script. */
export function phoneticNames({ fingerprint, words }: Comparable, idf: Idf): Names {
  const title = fingerprint.titleNames.map(phoneticKey)
  return namesOf(fingerprint, title, fingerprint.leadNames.map(phoneticKey), words, idf)
}

/** The concepts among the words, which can be compared across languages. */
export function conceptsAmong({ fingerprint }: Comparable, idf: Idf): Bag {
  return bagOf(fingerprint.title.filter(isConcept), fingerprint.lead.filter(isConcept), idf)
}

/** Whether a term is a concept of the lexicon rather than a word of one language. */
export function isConcept(term: string): boolean {
  return term.startsWith('@')
}

function firstWord({ title }: Fingerprint): string | null {
  const [first] = title
  return first !== undefined && first.length >= 4 && !isConcept(first) ? first : null
}

function bagOf(title: readonly string[], lead: readonly string[], idf: Idf): Bag {
  const weights = new Map<string, number>()
  let titleWeight = 0
  let squares = 0
  // The innermost loops of clustering: some sixty words for each of sixteen candidates.
  for (const word of title) {
    const weight = idf(word)
    weights.set(word, weight)
    squares += weight * weight
    titleWeight += weight
  }
  for (const word of lead) {
    const weight = idf(word)
    weights.set(word, weight)
    squares += weight * weight
  }
  return { title, titleWeight, weights, squares }
}

function namesOf(
  fingerprint: Fingerprint,
  title: readonly string[],
  lead: readonly string[],
  words: Bag,
  idf: Idf,
): Names {
  const weights = new Map<string, number>()
  let weight = 0
  for (const name of [...title, ...lead]) {
    const nameWeight = idf(name)
    weights.set(name, nameWeight)
    weight += nameWeight
  }
  return {
    title,
    weights,
    weight,
    inTitle: (name) => title.includes(name),
    has: (name) =>
      weights.has(name) ||
      words.weights.has(name) ||
      words.weights.has(stem(name, fingerprint.language)),
  }
}

/** Shorter words of different languages are alike by chance. */
const MIN_COGNATE = 5
const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk'])
