import { codesIn, withoutCodes } from './codes.ts'
import type { Mention } from './mention.ts'
import { numeralsOf } from './numerals.ts'
import { spelledOut } from './spelled-numbers.ts'

/** All numbers of a folded text: codes, digits, words. `language` decides what a comma is. */
export function mentionsOf(folded: string, language: string): Mention[] {
  const codes = codesIn(folded).map((span): Mention => ({ ...NO_VALUE, span, kind: 'code' }))
  const rest = withoutCodes(folded)
  return [...codes, ...numeralsOf(rest, language), ...spelledOut(rest)]
}

const NO_VALUE = { values: [], unit: null, noun: null, bare: false, hedge: null }
