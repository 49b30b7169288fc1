import { UNSPACED } from '../../text/contains-phrase.ts'
import { hasUnits, unitsOf } from './watch-words.ts'

/** All watched words of all chats, each set of words once. */
export interface WordIndex {
  /**
   * The watches that a text has, normalised as `plain` does. The time grows with the words of the text and with what begins like
   * them, not with the number of watches.
   */
  find(text: string): string[]
}

interface Entry {
  words: string
  units: readonly string[]
}

/** Indexes watches by the longest word of each, since of its words that is mostly the rarest. Pure. */
export function createWordIndex(watches: Iterable<string>): WordIndex {
  const exact = new Map<string, Entry[]>()
  const prefixes = new Map<string, Entry[]>()
  /** In scripts without spaces a phrase may begin anywhere. */
  const anywhere: Entry[] = []
  for (const words of watches) {
    const entry = { words, units: unitsOf(words) }
    const spaced = entry.units.filter((unit) => !UNSPACED.test(unit))
    const key = longest(spaced.flatMap((unit) => unit.split(' ')))
    if (key === undefined) anywhere.push(entry)
    else if (key.endsWith('*')) add(prefixes, key.slice(0, -1), entry)
    else add(exact, key, entry)
  }
  const lengths = [...new Set([...prefixes.keys()].map(({ length }) => length))]

  return {
    find(text) {
      const found = new Set(anywhere)
      for (const word of new Set(text.split(' '))) {
        for (const entry of exact.get(word) ?? []) found.add(entry)
        for (const length of lengths) {
          if (length > word.length) continue
          for (const entry of prefixes.get(word.slice(0, length)) ?? []) found.add(entry)
        }
      }
      return [...found].filter(({ units }) => hasUnits(text, units)).map(({ words }) => words)
    },
  }
}

function add(to: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = to.get(key)
  if (known === undefined) to.set(key, [entry])
  else known.push(entry)
}

function longest(words: readonly string[]): string | undefined {
  return words
    .filter((word) => word.replace('*', '') !== '')
    .toSorted((a, b) => b.length - a.length)[0]
}
