import type { Fingerprint } from './fingerprint.ts'
import { numberWeight } from './numbers.ts'
import type { Rarity } from './rarity.ts'
import { soundOf } from './sound.ts'
import { stem } from './terms.ts'
import { weigh } from './weigh.ts'

/** A fingerprint made ready for comparison, so that an article which meets thirty candidates is prepared once. */
export interface Side {
  print: Fingerprint
  /** All words of title and lead. */
  words: Bag
  /** The ideas among them, which are all that two languages have in common. */
  ideas: Bag
  names: Names
  numbers: readonly string[]
  numbersWeight: number
  kinds: ReadonlySet<string>
  isCyrillic: boolean
}

/** Words with their title apart and their weights summed. */
export interface Bag {
  title: readonly string[]
  titleWeight: number
  all: ReadonlySet<string>
  /** Sum of the squared weights of all words. */
  squares: number
}

export interface Names {
  title: readonly string[]
  all: readonly string[]
  /** Summed weight of all names. */
  weight: number
  /** Whether the article has this name, be it written small or where a capital is due. */
  has(name: string): boolean
}

/** Prepares a fingerprint. `rarity` weighs words and names. */
export function sideOf(print: Fingerprint, rarity: Rarity): Side {
  const numbers = [...print.titleNumbers, ...print.leadNumbers]
  return {
    print,
    words: bagOf(print.title, print.lead, rarity),
    ideas: bagOf(print.title.filter(isIdea), print.lead.filter(isIdea), rarity),
    names: namesOf(print, print.titleNames, print.leadNames, rarity),
    numbers,
    numbersWeight: weigh(numbers, numberWeight),
    kinds: new Set([...print.titleKinds, ...print.leadKinds]),
    isCyrillic: print.language !== null && CYRILLIC_LANGUAGES.has(print.language),
  }
}

/** The names as they sound, for comparison with an article in another script. */
export function soundingNames({ print }: Side, rarity: Rarity): Names {
  return namesOf(print, print.titleNames.map(soundOf), print.leadNames.map(soundOf), rarity)
}

/** Whether a term is an idea of the lexicon rather than a word of one language. */
export function isIdea(term: string): boolean {
  return term.startsWith('@')
}

function bagOf(title: readonly string[], lead: readonly string[], rarity: Rarity): Bag {
  const all = new Set([...title, ...lead])
  return {
    title,
    titleWeight: weigh(title, rarity),
    all,
    squares: weigh(all, (word) => rarity(word) ** 2),
  }
}

function namesOf(
  print: Fingerprint,
  title: readonly string[],
  lead: readonly string[],
  rarity: Rarity,
): Names {
  const all = [...title, ...lead]
  const names = new Set(all)
  const words = new Set([...print.title, ...print.lead])
  return {
    title,
    all,
    weight: weigh(all, rarity),
    has: (name) => names.has(name) || words.has(name) || words.has(stem(name, print.language)),
  }
}

const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk'])
