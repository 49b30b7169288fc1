import { foldText, wordsOf } from '../../text/fold/fold-text.ts'
import { foldLetters } from '../../text/fold/fold-letters.ts'
import { monthNamed } from '../../text/month-names.ts'
import { type ExactNumeral, exactNumerals } from '../../text/numbers/exact-numerals.ts'
import { factorOf } from '../../text/numbers/exact-scale.ts'
import { impliedValues } from '../../text/numbers/implied-values.ts'
import { hasSmallNumber } from '../../text/numbers/small-numbers.ts'
import { spelledNumbers } from '../../text/numbers/spelled-numbers.ts'
import type { Pair } from './pair.ts'

/**
 * The first number that a text and its translation do not share, as it is written; `null` if they have the same ones. Separators and
 * words for millions are those of each language; a number in words in one of them may be in digits in the other.
 */
export function numberFault({ original, translated, from, to }: Pair): string | null {
  const ours = exactNumerals(original, from)
  const theirs = exactNumerals(translated, to)
  const missing = ours.filter((numeral) => {
    const at = theirs.findIndex((other) => isSame(numeral, other))
    if (at !== -1) theirs.splice(at, 1)
    return at === -1
  })
  const left = missing.filter((numeral) => !isInWords(numeral, translated, to))
  const added = theirs.filter((numeral) => !isInWords(numeral, original, from))
  if (haveSameDigits(left, added)) return scaleFault({ original, translated, from, to })
  return (left[0] ?? added[0])?.span ?? null
}

function isSame(a: ExactNumeral, b: ExactNumeral): boolean {
  if (a.values.length === 0 || b.values.length === 0) return a.runs.join('.') === b.runs.join('.')
  return a.values.some((value) => b.values.some((other) => isClose(value, other)))
}

/** Up to binary fractions. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** "11/30/2026" and "30.11.2026", "10:30" and "10.30 Uhr". */
function haveSameDigits(a: readonly ExactNumeral[], b: readonly ExactNumeral[]): boolean {
  if ([...a, ...b].some(({ needsValue }) => needsValue)) return false
  const runs = (all: readonly ExactNumeral[]) =>
    all
      .flatMap((one) => one.runs)
      .sort()
      .join()
  return runs(a) === runs(b)
}

function isInWords({ values }: ExactNumeral, text: string, language: string): boolean {
  const english = language === 'en' ? englishValues(text) : null
  return values.some(
    (value) =>
      (english?.has(value) ?? hasSmallNumber(text, value, language)) ||
      hasMonth(text, value) ||
      hasRoman(text, value) ||
      hasScale(text, value, language),
  )
}

function englishValues(text: string): ReadonlySet<number> {
  const folded = foldText(text)
  return new Set([
    ...spelledNumbers(folded).flatMap(({ values }) => values),
    ...impliedValues(folded, wordsOf(folded)),
  ])
}

function hasMonth(text: string, value: number): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 12) return false
  return (text.match(/\p{L}+/gu) ?? []).some((word) => monthNamed(foldLetters(word)) === value)
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(
  ' ',
)

/** "The 21st century" is "XXI век", a third quarter "III квартал". */
function hasRoman(text: string, value: number): boolean {
  const roman = ROMAN[value - 1]
  // A single I is a word of English, and X a name.
  if (roman === undefined) return false
  return (
    text.match(/(?<![\p{L}\p{N}])[IVX]+(?:e|er|º|-?й|-?го|-?м)?(?![\p{L}\p{N}])/gu) ?? []
  ).some((word) => /^[IVX]+/u.exec(word)?.[0] === roman)
}

/** "A million" is "1 Million". */
function hasScale(text: string, value: number, language: string): boolean {
  if (value < 1e3) return false
  return scaleWords(text, language).has(value)
}

/** The scales above a thousand that a text has as words. */
function scaleWords(text: string, language: string): Set<number> {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return new Set(words.map((word) => factorOf(word, language) ?? 0).filter((one) => one >= 1e3))
}

/** Languages that count in ten thousands, and whose words are not separated. */
const OTHER_SCALES = new Set(['zh', 'ja', 'ko'])

/** "Millions of people" may not become billions: a word for it that is at no number of the other text either. */
function scaleFault({ original, translated, from, to }: Pair): string | null {
  if (OTHER_SCALES.has(from) || OTHER_SCALES.has(to)) return null
  const large = (text: string, language: string) =>
    [...scaleWords(text, language)].filter((one) => one >= 1e6)
  const values = (text: string, language: string) =>
    exactNumerals(text, language).flatMap((one) => one.values)
  const isKept = (scale: number, text: string, language: string) =>
    scaleWords(text, language).has(scale) ||
    values(text, language).some((value) => value >= scale) ||
    (language === 'en' && [...englishValues(text)].some((value) => value >= scale))
  const lost = large(original, from).find((scale) => !isKept(scale, translated, to))
  const added = large(translated, to).find((scale) => !isKept(scale, original, from))
  const scale = lost ?? added
  return scale === undefined ? null : String(scale)
}
