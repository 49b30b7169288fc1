import { lookUp } from '../look-up.ts'
import { SCALES } from './number-words.ts'

/** The word after a number, separated only by white space or a hyphen. */
export const NEXT_WORD = /^[\s\u00a0-]+(\p{L}+)/u

/** Words after a number that are not what it counts, or that too many numbers share ("years"). */
const NO_NOUN = new Set(
  'and but for from the with per was were are has had have who that which than out more less other further different year day week month hour minute second percent cent million billion thousand time per old point'.split(
    ' ',
  ),
)

/** Units of measure of two letters, which are nouns though so short. */
const SHORT_UNITS = new Set('km kg gb mb tb kb cm mm kw mw gw lb'.split(' '))

/** The noun that a number counts, from the text after it: lower-cased, without a plural s; `null` if there is none. */
export function nounOf(after: string): string | null {
  const word = NEXT_WORD.exec(after)?.[1]?.toLowerCase().replace(/s$/u, '') ?? ''
  return (word.length < 3 && !SHORT_UNITS.has(word)) ||
    NO_NOUN.has(word) ||
    lookUp(SCALES, word) !== undefined
    ? null
    : word
}
