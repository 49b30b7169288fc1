import { createRequire } from 'node:module'
import type { detect as Detect } from 'tinyld'
import { countWords } from '../../model/block.ts'
import { stopWords } from '../../text/stop-words/by-language.ts'
import type { SummaryDraft } from './summary-draft.ts'

/** Why a well-formed draft is unusable: it is in the wrong language, or it repeats our own rules. */
export type DraftFault = 'language' | 'echo'

/** The language of a shorter text is judged by its script alone. */
const MIN_WORDS_TO_DETECT = 12
/** A run of this many words in common with the rules is never a coincidence. */
const ECHO_WORDS = 7

/**
 * Checks a draft before the fact check. `language` is the language asked for (ISO 639-1), `rules` the system prompt.
 * `null` if the draft is usable.
 */
export function draftFault(
  draft: SummaryDraft,
  language: string,
  rules: string,
): DraftFault | null {
  const text = [draft.gist, ...draft.points].join(' ')
  if (!isWrittenIn(text, language)) return 'language'
  return repeatsRules(`${draft.headline} ${text}`, rules) ? 'echo' : null
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
/** Share of letters that must be in the expected script. Names and code keep theirs, so part of a Russian summary is Latin. */
const MIN_SCRIPT_SHARE = 0.3

/** Whether a text is written in a language (ISO 639-1), as far as its script and its frequent words tell. */
export function isWrittenIn(text: string, language: string): boolean {
  const script = SCRIPTS.find(([languages]) => languages.test(language))?.[1] ?? LATIN
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters > 0 && (text.match(script)?.length ?? 0) / letters < MIN_SCRIPT_SHARE) return false
  if (script !== LATIN || countWords(text) < MIN_WORDS_TO_DETECT) return true
  return hasFrequentWords(text, language) || detector()(text, { only: DETECTABLE }) === language
}

/** Loaded on first use: its tables take 50 MB, and installations without a model, or with no language in Latin script, never need them. */
function detector(): typeof Detect {
  const { detect }: { detect: typeof Detect } = createRequire(import.meta.url)('tinyld')
  return detect
}

/** Languages in Latin script that we have stop words for. */
const DETECTABLE = ['en', 'de', 'es']
/** At least this share of a text's words are stop words of its own language; in another language only a few match by chance. */
const MIN_FREQUENT_SHARE = 0.15

/** Asked before the detector, which alone is wrong on one short text in a hundred, mostly because of names. */
function hasFrequentWords(text: string, language: string): boolean {
  if (!DETECTABLE.includes(language)) return true
  const frequent = stopWords(language)
  const words = wordsOf(text)
  return words.filter((word) => frequent.has(word)).length >= MIN_FREQUENT_SHARE * words.length
}

/** Whether a text has a run of words of the rules. */
export function repeatsRules(text: string, rules: string): boolean {
  const words = wordsOf(text)
  const known = ` ${wordsOf(rules).join(' ')} `
  for (let i = 0; i + ECHO_WORDS <= words.length; i++) {
    if (known.includes(` ${words.slice(i, i + ECHO_WORDS).join(' ')} `)) return true
  }
  return false
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
