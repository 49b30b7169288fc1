import { lookUp } from '../look-up.ts'
import { IMPLIED_NUMBERS, SCALES, TENS, UNITS } from './number-words.ts'

/** Values that an article contains without writing them as numbers: "both", "twice", "two thirds", "three in four", "the fifties". */
export function impliedValues(folded: string, words: readonly string[]): number[] {
  const values = words.flatMap(
    (word) => lookUp(IMPLIED_NUMBERS, word) ?? lookUp(SCALES, word) ?? [],
  )
  const share = (part: number, whole: number) =>
    values.push(part / whole, Math.round((100 * part) / whole))
  for (const [, part = '', whole = ''] of folded.matchAll(FRACTION)) {
    // "More than half": a bare half is one half.
    const count = part === '' && whole.toLowerCase() === 'half' ? 1 : smallNumber(part)
    share(count, lookUp(DENOMINATORS, whole.toLowerCase()) ?? 1)
  }
  for (const [, part = '', whole = ''] of folded.matchAll(ONE_IN)) {
    const [a, b] = [smallNumber(part), smallNumber(whole)]
    if (b > 0) share(a, b)
  }
  for (const [, short, word = ''] of folded.matchAll(DECADE)) {
    const ten = short === undefined ? (lookUp(TENS, word.toLowerCase()) ?? 0) : Number(short)
    values.push(ten, 1900 + ten, 2000 + ten)
  }
  return values
}

function smallNumber(word: string): number {
  const key = word.toLowerCase()
  return key === 'a' || key === 'an'
    ? 1
    : (lookUp(UNITS, key) ?? lookUp(TENS, key) ?? (Number(key) || 0))
}

const DENOMINATORS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const FRACTION =
  /\b(an?|one|two|three|four|seven|nine)?[\s-]?(half|third|quarter|fifth|tenth)s?\b/giu
const ONE_IN = /\b(\p{L}+|\d+) (?:in|out of)(?: every)? (\p{L}+|\d+)\b/giu
const DECADE =
  /(?<!\d)'?(\d0)s\b|\b(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu
