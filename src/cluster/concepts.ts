import { foldWord } from '../text/fold/fold-word.ts'
import { LEXICON } from './lexicon/index.ts'
import { PLACES } from './lexicon/places.ts'

/** The concept of a folded word, found by its longest known prefix (`drohnen` is `@drone`); `null` if unknown. */
export function conceptOf(word: string): string | null {
  const whole = INDEX.words.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(word.length, MAX_PREFIX); length >= MIN_PREFIX; length -= 1) {
    const concept = INDEX.prefixes.get(word.slice(0, length))
    if (concept !== undefined) return concept
  }
  return null
}

/**
 * The concept of the last part of a folded compound (`hirnimplantat`: `@implant`, `kartenzahlung`: `@pay`), which says what
 * the thing is; `null` if it is unknown. The part may have an ending of two letters.
 */
export function headConceptOf(word: string): string | null {
  for (let start = MIN_PREFIX; start <= word.length - MIN_HEAD; start += 1) {
    const tail = word.slice(start)
    const whole = INDEX.words.get(tail)
    if (whole !== undefined && tail.length >= MIN_HEAD) return whole
    for (let length = tail.length; length >= Math.max(MIN_HEAD, tail.length - 2); length -= 1) {
      const concept =
        INDEX.prefixes.get(tail.slice(0, length)) ?? INDEX.words.get(tail.slice(0, length))
      if (concept !== undefined) return concept
    }
  }
  return null
}

/** The concepts in a run of a script without spaces: known words of up to six characters, trying longer ones first. */
export function conceptsIn(run: string): string[] {
  const found: string[] = []
  for (let start = 0; start < run.length; start += 1) {
    for (let length = Math.min(6, run.length - start); length >= 1; length -= 1) {
      const concept = INDEX.dense.get(run.slice(start, start + length))
      if (concept === undefined) continue
      found.push(concept)
      start += length - 1
      break
    }
  }
  return found
}

/** Whether a concept is a place of the list of places. */
export function isPlace(concept: string): boolean {
  return PLACE_NAMES.has(concept)
}

/** The kind of event that a concept stands for, if any. */
export function eventKindOf(concept: string): string | undefined {
  return INDEX.kinds.get(concept)
}

interface Index {
  /** Kinds of event by concept. */
  kinds: Map<string, string>
  /** Concepts by whole word, by prefix, and by word of a script without spaces. */
  words: Map<string, string>
  prefixes: Map<string, string>
  dense: Map<string, string>
}

function indexOf(lexicon: readonly string[]): Index {
  const index: Index = {
    kinds: new Map(),
    words: new Map(),
    prefixes: new Map(),
    dense: new Map(),
  }
  for (const line of lexicon) {
    const [head = '', ...forms] = line.split(' ')
    const [name = '', kind] = head.split(':')
    if (kind !== undefined) index.kinds.set(`@${name}`, kind)
    for (const form of forms) {
      const word = foldWord(form.replace('=', ''))
      const table = form.startsWith('=')
        ? index.words
        : ALPHABETIC.test(word)
          ? index.prefixes
          : index.dense
      if (!table.has(word)) table.set(word, `@${name}`)
    }
  }
  return index
}

const ALPHABETIC = /^[a-z\u0400-\u04ff]/u
const MIN_PREFIX = 3
/** Shorter ends of words are alike by chance. */
const MIN_HEAD = 4
const MAX_PREFIX = 14
const INDEX = indexOf(LEXICON)
const PLACE_NAMES = new Set(
  PLACES.trim()
    .split('\n')
    .map((line) => `@${line.slice(0, line.indexOf(' '))}`),
)
