import { codesIn } from './codes.ts'
import type { Mention } from './mention.ts'
import { numeralsOf } from './numerals.ts'
import { spelledOut } from './spelled-numbers.ts'

/** All numbers of a folded text: codes, digits, words. `language` decides what a comma is. */
export function mentionsOf(folded: string, language: string): Mention[] {
  const codes: Mention[] = []
  let rest = folded
  for (const { span, index } of codesIn(folded)) {
    codes.push({ span, values: [], kind: 'code', unit: null, noun: null, bare: false, hedge: null })
    rest = `${rest.slice(0, index)}${' '.repeat(span.length)}${rest.slice(index + span.length)}`
  }
  return [...codes, ...numeralsOf(rest, language), ...spelledOut(rest)]
}
