import { fold } from './fold.ts'
import { LEXICON } from './lexicon.ts'

/** The idea behind a folded word, by its longest known beginning (`drohnen` is `@drone`), or `null`. */
export function conceptOf(word: string): string | null {
  const whole = WORDS.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length -= 1) {
    const concept = BEGINNINGS.get(word.slice(0, length))
    if (concept !== undefined) return concept
  }
  return null
}

/** The ideas in a run of a script without spaces: every known word of two to six characters. */
export function conceptsIn(run: string): string[] {
  const found: string[] = []
  for (let start = 0; start < run.length; start += 1) {
    for (let length = Math.min(6, run.length - start); length >= 1; length -= 1) {
      const concept = DENSE.get(run.slice(start, start + length))
      if (concept === undefined) continue
      found.push(concept)
      start += length - 1
      break
    }
  }
  return found
}

/** The kind of event that an idea tells of, if it tells of any. */
export function kindOf(concept: string): string | undefined {
  return KINDS.get(concept)
}

const KINDS = new Map<string, string>()
const WORDS = new Map<string, string>()
const BEGINNINGS = new Map<string, string>()
const DENSE = new Map<string, string>()
const SHORTEST = 3
const LONGEST = 14

for (const line of LEXICON.trim().split('\n')) {
  const [head, ...forms] = line.split(' ') as [string, ...string[]]
  const [name, kind] = head.split(':') as [string, string?]
  if (kind !== undefined) KINDS.set(`@${name}`, kind)
  for (const form of forms) {
    const word = fold(form.replace('=', ''))
    const table = form.startsWith('=')
      ? WORDS
      : /^[a-z\u0400-\u04ff]/u.test(word)
        ? BEGINNINGS
        : DENSE
    if (!table.has(word)) table.set(word, `@${name}`)
  }
}
