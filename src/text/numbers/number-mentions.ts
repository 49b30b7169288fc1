import { codesIn, withoutCodes } from './codes.ts'
import type { NumberMention } from './number-mention.ts'
import { numeralsOf } from './numerals.ts'
import { spelledNumbers } from './spelled-numbers.ts'

/**
 * All numbers of a folded text with their context, for fact checks: codes, digits, words. `language` (ISO 639-1) decides
 * what a comma means. For comparing articles, see `numbersOf`.
 */
export function numberMentions(folded: string, language: string): NumberMention[] {
  const codes = codesIn(folded).map((span): NumberMention => ({ ...NO_VALUE, span, kind: 'code' }))
  const rest = withoutCodes(folded)
  return [...codes, ...numeralsOf(rest, language), ...spelledNumbers(rest)]
}

const NO_VALUE = { values: [], unit: null, noun: null, bare: false, hedge: null }
