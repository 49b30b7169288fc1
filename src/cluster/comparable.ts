import type { Fingerprint } from '../model/fingerprint.ts'
import { numberWeight } from '../text/numbers/comparable-numbers.ts'
import type { Idf } from './idf.ts'
import { phoneticKey } from './phonetic-key.ts'
import { stem } from './terms.ts'

/** A fingerprint made ready for comparison, so that an article which meets thirty candidates is prepared once. */
export interface Comparable {
  print: Fingerprint
  /** All words of title and lead. */
  words: Bag
  names: Names
  numbers: readonly string[]
  numbersWeight: number
  kinds: ReadonlySet<string>
  isCyrillic: boolean
}

/** Words with their weights, those of the title apart. */
export interface Bag {
  title: readonly string[]
  titleWeight: number
  weights: ReadonlyMap<string, number>
  /** Sum of the squared weights of all words. */
  squares: number
}

export interface Names {
  title: readonly string[]
  weights: ReadonlyMap<string, number>
  /** Summed weight of all names. */
  weight: number
  /** Whether the article has this name, be it written small or where a capital is due. */
  has(name: string): boolean
}

/** Prepares a fingerprint. `rarity` weighs words and names. */
export function comparableOf(print: Fingerprint, rarity: Idf): Comparable {
  const numbers = [...print.titleNumbers, ...print.leadNumbers]
  const words = bagOf(print.title, print.lead, rarity)
  return {
    print,
    words,
    names: namesOf(print, print.titleNames, print.leadNames, words, rarity),
    numbers,
    numbersWeight: numbers.reduce((sum, number) => sum + numberWeight(number), 0),
    kinds: new Set([...print.titleKinds, ...print.leadKinds]),
    isCyrillic: print.language !== null && CYRILLIC_LANGUAGES.has(print.language),
  }
}

/** The ideas among the words, which are all that two languages have in common. */
export function conceptsAmong({ print }: Comparable, rarity: Idf): Bag {
  return bagOf(print.title.filter(isConcept), print.lead.filter(isConcept), rarity)
}

/** The names as they sound, for comparison with an article in another script. */
export function soundingNames({ print, words }: Comparable, rarity: Idf): Names {
  const title = print.titleNames.map(phoneticKey)
  return namesOf(print, title, print.leadNames.map(phoneticKey), words, rarity)
}

/** Whether a term is an idea of the lexicon rather than a word of one language. */
export function isConcept(term: string): boolean {
  return term.startsWith('@')
}

function bagOf(title: readonly string[], lead: readonly string[], rarity: Idf): Bag {
  const weights = new Map<string, number>()
  let titleWeight = 0
  let squares = 0
  // The innermost loops of grouping: some sixty words for each of sixteen candidates.
  for (const word of title) {
    const weight = rarity(word)
    weights.set(word, weight)
    squares += weight * weight
    titleWeight += weight
  }
  for (const word of lead) {
    const weight = rarity(word)
    weights.set(word, weight)
    squares += weight * weight
  }
  return { title, titleWeight, weights, squares }
}

function namesOf(
  print: Fingerprint,
  title: readonly string[],
  lead: readonly string[],
  words: Bag,
  rarity: Idf,
): Names {
  const weights = new Map<string, number>()
  let weight = 0
  for (const name of [...title, ...lead]) {
    const own = rarity(name)
    weights.set(name, own)
    weight += own
  }
  return {
    title,
    weights,
    weight,
    has: (name) =>
      weights.has(name) || words.weights.has(name) || words.weights.has(stem(name, print.language)),
  }
}

const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk'])
