import { createRequire } from 'node:module'
import type { detect as Detect } from 'tinyld'
import { countWords } from '../../model/block.ts'
import { stopWords } from '../../text/stop-words/by-language.ts'
import type { SummaryDraft } from './summary-draft.ts'

/** A summary that can be read and still is none: written in another language, or our own rules repeated. */
export type DraftFault = 'language' | 'echo'

/** Shorter texts are told apart by their script alone. */
const ENOUGH_WORDS = 12
/** Words in a row that a summary shares with the rules only by repeating them. */
const ECHO = 7

export function draftFault(
  draft: SummaryDraft,
  language: string,
  rules: string,
): DraftFault | null {
  const text = [draft.gist, ...draft.points].join(' ')
  if (!isIn(text, language)) return 'language'
  return echoes(`${draft.headline} ${text}`, rules) ? 'echo' : null
}

const SCRIPTS: [RegExp, RegExp][] = [
  [/^(?:zh|ja)$/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  [/^ko$/, /\p{Script=Hangul}/gu],
  [/^(?:ru|uk|be|bg|sr|mk|kk)$/, /\p{Script=Cyrillic}/gu],
  [/^el$/, /\p{Script=Greek}/gu],
  [/^(?:ar|fa|ur)$/, /\p{Script=Arabic}/gu],
  [/^he$/, /\p{Script=Hebrew}/gu],
  [/^(?:hi|mr|ne)$/, /\p{Script=Devanagari}/gu],
  [/^th$/, /\p{Script=Thai}/gu],
]
const LATIN = /\p{Script=Latin}/gu
/** Names and code keep their script, so a part of a Russian summary is Latin. */
const LEAST_SHARE = 0.3

function isIn(text: string, language: string): boolean {
  const script = SCRIPTS.find(([languages]) => languages.test(language))?.[1] ?? LATIN
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters > 0 && (text.match(script)?.length ?? 0) / letters < LEAST_SHARE) return false
  if (script !== LATIN || countWords(text) < ENOUGH_WORDS) return true
  return isWorded(text, language) || detector()(text, { only: TOLD_APART }) === language
}

/** Loaded with the first summary that needs it: its tables take 50 MB, and who has no model or no Latin script never does. */
function detector(): typeof Detect {
  const { detect } = createRequire(import.meta.url)('tinyld') as { detect: typeof Detect }
  return detect
}

/** Languages in Latin script whose most frequent words we know. */
const TOLD_APART = ['en', 'de', 'es']
/** Of a text's words so many are among the most frequent ones of its language; in another language a few are by chance. */
const FREQUENT_SHARE = 0.15

/** The detector alone is wrong on every hundredth short text, mostly over names. */
function isWorded(text: string, language: string): boolean {
  if (!TOLD_APART.includes(language)) return true
  const frequent = stopWords(language)
  const words = wordsOf(text)
  return words.filter((word) => frequent.has(word)).length >= FREQUENT_SHARE * words.length
}

function echoes(text: string, rules: string): boolean {
  const words = wordsOf(text)
  const known = ` ${wordsOf(rules).join(' ')} `
  for (let i = 0; i + ECHO <= words.length; i++) {
    if (known.includes(` ${words.slice(i, i + ECHO).join(' ')} `)) return true
  }
  return false
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
