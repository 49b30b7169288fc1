import { phoneticKey } from '../../cluster/phonetic-key.ts'
import { foldWord } from '../../text/fold/fold-word.ts'
import type { Pair } from './pair.ts'

/** Words with a capital inside, which no language translates: OpenAI, iPhone, PostgreSQL. */
const MARKED = /(?<![\p{L}\p{N}])\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu
/** No abbreviation of another language, such as KI or ONU, is as long. */
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{5,}(?![\p{L}\p{N}])/gu
/** Capitalised words side by side, not at the beginning of a sentence. */
const RUN = /(?<=[\p{Ll}\p{N},;:]["»”’)]?\s["«„“(]?)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu
const LATIN_WORD = /(?<![\p{L}\p{N}])\p{sc=Latin}[\p{sc=Latin}\p{N}’'-]*/gu
/** Languages in other letters, in whose texts a Latin word is a name. */
const OTHER_SCRIPT = /^(?:ru|uk|be|bg|sr|mk|kk|el|zh|ja|ko|ar|fa|he|hi|th)$/

/** A name that a translation has lost or added, as it is written; `null` if none is known to be. Countries and institutions have names of their own in each language. */
export function nameFault({ original, translated, to }: Pair): string | null {
  return lostName(original, translated) ?? addedName(original, translated, to)
}

function lostName(original: string, translated: string): string | null {
  const marked = original.match(MARKED) ?? []
  if (marked.length === 0) return null
  const text = squashed(translated)
  const keys = keysOf(translated)
  return (
    marked.find((name) => {
      const plain = squashed(name).replace(/(?<=.{3})s$/u, '')
      return !text.includes(plain) && !keys.has(phoneticKey(foldWord(plain)))
    }) ?? null
  )
}

function addedName(original: string, translated: string, to: string): string | null {
  const text = squashed(original)
  const isNew = (word: string) => !text.includes(squashed(word).replace(/(?<=.{3})s$/u, ''))
  if (OTHER_SCRIPT.test(to)) {
    return translated.match(LATIN_WORD)?.find((word) => word.length > 1 && isNew(word)) ?? null
  }
  const marked = [...(translated.match(MARKED) ?? []), ...(translated.match(SHOUTED) ?? [])].find(
    isNew,
  )
  if (marked !== undefined) return marked
  // Any German noun has a capital, and two of them may stand side by side: "ab Mai Geräte".
  if (to === 'de') return null
  // A name with another form in this language stands for one that is lost: only one too many was added.
  const unknown = (runs: readonly string[], other: string) =>
    runs.filter((run) => run.split(/[\s-]+/u).every((word) => !hasStem(other, word)))
  const added = unknown(translated.match(RUN) ?? [], original)
  const gone = unknown(original.match(RUN_ANYWHERE) ?? [], translated)
  return added.length > gone.length ? (added[0] ?? null) : null
}

/** The same also at the beginning of a sentence: only what may excuse an added one. */
const RUN_ANYWHERE =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|for|and|de|la|du|des|der)\s)*\p{Lu}[\p{L}’'-]*)+|[\p{sc=Cyrillic}\p{sc=Han}]{2,}/gu

/** Letters that forms of a name have in common. */
const STEM = 4

function hasStem(text: string, word: string): boolean {
  const folded = foldWord(word)
  return (
    foldWord(text).includes(folded.slice(0, Math.max(STEM, folded.length - 2))) ||
    keysOf(text).has(phoneticKey(folded))
  )
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set((foldWord(text).match(/\p{L}{4,}/gu) ?? []).map(phoneticKey))
}

function squashed(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
