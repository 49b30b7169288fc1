import { lookUp } from '../look-up.ts'
import { SCALES } from './number-words.ts'

/** The word behind a number, where nothing but space or a hyphen stands between. */
export const NEXT_WORD = /^[\s\u00a0-]+(\p{L}+)/u

/** Words behind a number that are not what it counts; a month or "years" may have several numbers. */
const NO_NOUN = new Set(
  'and but for from the with per was were are has had have who that which than out more less other further different year day week month hour minute second percent cent million billion thousand time per old point people'.split(
    ' ',
  ),
)

/** What a number counts, given the text behind it: lower-cased, without a plural s; `null` where that says nothing. */
export function nounOf(after: string): string | null {
  const word = NEXT_WORD.exec(after)?.[1]?.toLowerCase().replace(/s$/u, '') ?? ''
  return word.length < 3 || NO_NOUN.has(word) || lookUp(SCALES, word) !== undefined ? null : word
}
