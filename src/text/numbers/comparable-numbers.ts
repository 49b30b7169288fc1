import { withSpelledAmounts } from './spelled-amounts.ts'

/**
 * The numbers of a text in a form that does not depend on its language: `$2.1 billion`, `2,1 Milliarden` and `21亿` are
 * all `2100000000`; a percentage is `12%`. Three significant digits, since the press rounds. Omits calendar years, which
 * half of all articles share. In order of appearance, without duplicates.
 *
 * Clustering compares articles with these and needs one value per number in any language; fact checks need each mention
 * with its context (unit, noun, hedge) and its possible readings, see `numberMentions`.
 */
export function numbersOf(text: string, language: string | null): string[] {
  const found = new Set<string>()
  for (const match of withSpelledAmounts(text).matchAll(NUMBER)) {
    const [, currency, digits = '', , unit = ''] = match
    const value = parseDigits(digits, language)
    const scale = scaleOf(unit.toLowerCase(), language)
    if (PERCENT.test(unit)) found.add(`${rounded(value)}%`)
    else if (scale === 1 && currency === undefined && isYear(digits)) continue
    else found.add(rounded(value * scale))
  }
  return [...found]
}

/**
 * How significant it is that two articles share this number, 0 to 1: small counts and days of the month occur everywhere,
 * an amount in the millions does not.
 */
export function numberWeight(number: string): number {
  if (number.endsWith('%')) return 0.8
  const value = Number(number)
  if (!Number.isInteger(value)) return 0.9
  if (value < 13) return 0.15
  if (value < 100) return value % 10 === 0 ? 0.3 : 0.4
  if (value < 1000) return 0.7
  return 1
}

/** Whether two numbers are the same one given with different precision: large amounts may differ by 4 %. */
export function sameNumber(a: string, b: string): boolean {
  if (a === b) return true
  if (a.endsWith('%') || b.endsWith('%')) return false
  const low = Math.min(Number(a), Number(b))
  const high = Math.max(Number(a), Number(b))
  return low >= 10_000 && high / low <= 1.04
}

function parseDigits(digits: string, language: string | null): number {
  const plain = digits.replace(SPACES, '')
  const comma = plain.lastIndexOf(',')
  const dot = plain.lastIndexOf('.')
  if (comma >= 0 && dot >= 0) {
    const decimal = comma > dot ? ',' : '.'
    const thousands = decimal === ',' ? '.' : ','
    return Number(plain.replaceAll(thousands, '').replace(decimal, '.'))
  }
  const separator = comma >= 0 ? ',' : '.'
  const parts = plain.split(separator)
  if (parts.length === 1) return Number(plain)
  const grouped = parts.slice(1).every((part) => part.length === 3)
  const groups = DECIMAL_POINT.has(language ?? 'en') ? ',' : '.'
  if (parts.length > 2 || (grouped && separator === groups)) return Number(parts.join(''))
  return Number(parts.join('.'))
}

function scaleOf(unit: string, language: string | null): number {
  if (unit === '') return 1
  for (const [pattern, scale, longScale] of SCALES) {
    if (pattern.test(unit)) return LONG_SCALE.has(language ?? 'en') ? longScale : scale
  }
  return 1
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)))
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

const SPACES = /[\s'’]/gu
const PERCENT = /%|percent|prozent|por ?cento|por ciento|pour ?cent|процент|відсот/iu
/** Languages that use a decimal point; the others use a decimal comma. */
const DECIMAL_POINT = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi'])
/** Languages in which `billion` is a million millions. */
const LONG_SCALE = new Set(['de', 'fr', 'es', 'nl', 'sv', 'da', 'pl', 'cs'])

/** Pattern of a unit, its value, its value in a long-scale language. The first match wins. */
const SCALES: readonly (readonly [RegExp, number, number])[] = [
  [/^mil mill/u, 1e9, 1e9],
  [/^(?:mrd|milliard|miliard|mld|млрд|миллиард|мільярд)/u, 1e9, 1e9],
  [/^(?:трлн|триллион|兆)/u, 1e12, 1e12],
  [/^(?:tn|trillion)/u, 1e12, 1e18],
  [/^(?:bilh|bilhões)/u, 1e9, 1e9],
  [/^(?:bn|billion|b$)/u, 1e9, 1e12],
  [/^bill[oó]n/u, 1e12, 1e12],
  [/^(?:mio|mill|mln|mn|milh|mili|млн|миллион|мільйон|m$)/u, 1e6, 1e6],
  [/^(?:thousand|tausend|tsd|тыс|тис|mila|mille|mil|k$)/u, 1e3, 1e3],
  [/^(?:亿|億|억)/u, 1e8, 1e8],
  [/^(?:万|萬|만)/u, 1e4, 1e4],
]

const NUMBER = new RegExp(
  [
    '(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{N}.,:-])',
    '([$€£¥₽₹])?\\s?',
    "(\\d{1,3}(?:[.,\\u00a0\\u202f'’ ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)",
    '(?!\\d|[.:-]\\d)(\\s|-)?',
    '(%|percent|prozent|por ?cento|por ciento|pour ?cent|процент\\p{L}*|відсот\\p{L}*',
    '|mil mill\\p{L}*|mrd|milliard\\p{L}*|miliard\\p{L}*|mld|млрд|миллиард\\p{L}*|мільярд\\p{L}*',
    '|трлн|триллион\\p{L}*|兆|tn|trillion|bilh\\p{L}*|bn|billion\\p{L}*|bill[oó]n\\p{L}*',
    '|mio|million\\p{L}*|mill[oó]n\\p{L}*|mln|mn|milh\\p{L}*|milion\\p{L}*|млн|миллион\\p{L}*|мільйон\\p{L}*',
    '|thousand|tausend|tsd|тыс\\p{L}*|тис\\p{L}*|mila|mille|mil|亿|億|억|万|萬|만|[bmk](?!\\p{L}))?',
  ].join(''),
  'giu',
)
