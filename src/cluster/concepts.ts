import { foldWord } from '../text/fold/fold-word.ts'
import { LEXICON } from './lexicon.ts'

/** The idea behind a folded word, by its longest known beginning (`drohnen` is `@drone`), or `null`. */
export function conceptOf(word: string): string | null {
  const whole = INDEX.words.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length -= 1) {
    const idea = INDEX.beginnings.get(word.slice(0, length))
    if (idea !== undefined) return idea
  }
  return null
}

/** The ideas in a run of a script without spaces: every known word of up to six characters, the longest first. */
export function conceptsIn(run: string): string[] {
  const found: string[] = []
  for (let start = 0; start < run.length; start += 1) {
    for (let length = Math.min(6, run.length - start); length >= 1; length -= 1) {
      const idea = INDEX.dense.get(run.slice(start, start + length))
      if (idea === undefined) continue
      found.push(idea)
      start += length - 1
      break
    }
  }
  return found
}

/** The kind of event that an idea tells of, if it tells of any. */
export function eventKindOf(idea: string): string | undefined {
  return INDEX.kinds.get(idea)
}

interface Index {
  /** Kind of event by idea. */
  kinds: Map<string, string>
  /** Ideas by whole word, by beginning of a word, and by word of a script without spaces. */
  words: Map<string, string>
  beginnings: Map<string, string>
  dense: Map<string, string>
}

function indexOf(lexicon: string): Index {
  const index: Index = {
    kinds: new Map(),
    words: new Map(),
    beginnings: new Map(),
    dense: new Map(),
  }
  for (const line of lexicon.trim().split('\n')) {
    const [head, ...forms] = line.split(' ') as [string, ...string[]]
    const [name, kind] = head.split(':') as [string, string?]
    if (kind !== undefined) index.kinds.set(`@${name}`, kind)
    for (const form of forms) {
      const word = foldWord(form.replace('=', ''))
      const table = form.startsWith('=')
        ? index.words
        : ALPHABETIC.test(word)
          ? index.beginnings
          : index.dense
      if (!table.has(word)) table.set(word, `@${name}`)
    }
  }
  return index
}

const ALPHABETIC = /^[a-z\u0400-\u04ff]/u
const SHORTEST = 3
const LONGEST = 14
const INDEX = indexOf(LEXICON)
