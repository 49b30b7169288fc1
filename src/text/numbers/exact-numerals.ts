import { exactScale } from './exact-scale.ts'

/** A number in digits, as somebody who reads the language reads it. */
export interface ExactNumeral {
  /** As written, with a word such as "million" after it. */
  span: string
  /** Where it begins. */
  index: number
  /** Its possible values; none for a version or a date in dots, which only its digits tell. */
  values: readonly number[]
  /** Its runs of digits, without leading zeros. */
  runs: readonly string[]
  /** Whether its digits alone do not tell what it is: the "1,500" of one language is another number in the next, and so is a billion. */
  needsValue: boolean
}

/**
 * Reads the numbers of a text exactly: "1,500" is 1500 in English and one and a half in German, "2 Billionen" is a thousand times
 * "2 billion". For comparing a text with its translation, where `numberMentions`, which accepts any reading, would let both pass.
 *
 * @param language ISO 639-1
 */
export function exactNumerals(text: string, language: string): ExactNumeral[] {
  const plain = text.normalize('NFKC').replace(FULL_HOUR, '')
  const pattern = SPACE_GROUPS.has(language) ? SPACED_NUMERAL : NUMERAL
  return Array.from(plain.matchAll(pattern), ({ 0: digits, index }) =>
    numeralAt(plain, index, digits, language),
  )
}

function numeralAt(text: string, index: number, digits: string, language: string): ExactNumeral {
  const after = text.slice(index + digits.length, index + digits.length + 30)
  const before = text.slice(Math.max(0, index - 2), index)
  const base = readingsOf(digits, language)
  const scale = exactScale(after, language)
  const scaled = scale === null ? base : base.map((value) => value * scale.factor)
  const values = scale?.mayBeUnit === true ? [...scaled, ...base] : scaled
  return {
    span: digits + (scale?.word ?? ''),
    index,
    values: [...values, ...decadeOf(digits, before, after), ...afternoonOf(digits, after)],
    runs: (digits.match(/\d+/gu) ?? []).map((run) => run.replace(/^0+(?=\d)/u, '')),
    needsValue: /^\d{1,3}[.,]\d{3}$/u.test(digits) || scale !== null,
  }
}

const NUMERAL =
  /(?<!\d)\d{1,3}(?:([.,'’\u00a0\u202f\u2009])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu
/** The same where a plain space may separate the thousands. */
const SPACED_NUMERAL =
  /(?<!\d)\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu
/** "15:00" says no more than "3 p.m.". */
const FULL_HOUR = /(?<=(?<!\d)\d{1,2})[:.]00(?!\d|[.,:]\d)/gu

/** Languages in which a point stands before the decimals, and a comma between thousands. */
const DECIMAL_POINT = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi'])
/** Languages that separate thousands by spaces, so that a point between digits is no rule of theirs. */
const SPACE_GROUPS = new Set(['ru', 'uk', 'be', 'bg', 'fr', 'pl', 'cs', 'sk', 'fi', 'sv', 'no'])
/** Languages whose countries differ. */
const EITHER = new Set(['es', 'ar', 'und'])

function readingsOf(digits: string, language: string): number[] {
  const plain = digits.replace(/['’\s]/gu, '')
  const separators = plain.match(/[.,]/gu) ?? []
  if (separators.length === 0) return [Number(plain)]
  const last = separators.at(-1) ?? ''
  const kinds = new Set(separators)
  if (kinds.size === 2) {
    const group = last === '.' ? ',' : '.'
    const [whole, decimals] = [
      plain.slice(0, plain.lastIndexOf(last)),
      plain.slice(plain.lastIndexOf(last) + 1),
    ]
    return whole.includes(last) ? [] : [Number(`${whole.replaceAll(group, '')}.${decimals}`)]
  }
  const parts = plain.split(last)
  const isGrouped = parts.slice(1).every((part) => part.length === 3) && (parts[0] ?? '').length < 4
  const grouped = Number(parts.join(''))
  if (parts.length > 2) return isGrouped ? [grouped] : []
  const decimal = Number(parts.join('.'))
  if (!isGrouped || parts[0] === '0') return [decimal]
  if (EITHER.has(language)) return [grouped, decimal]
  if (DECIMAL_POINT.has(language)) return [last === ',' ? grouped : decimal]
  if (last === ',') return [decimal]
  return SPACE_GROUPS.has(language) ? [decimal, grouped] : [grouped]
}

/** "1990s", "1990er", "1990-х", "the 90s": also the same decade written with two digits or with four. */
function decadeOf(digits: string, before: string, after: string): number[] {
  if (!/^(?:\d\d)?\d0$/u.test(digits) || !DECADE.test(after)) return []
  const value = Number(digits)
  return digits.length === 4 && /[^\p{L}\d]?$/u.test(before)
    ? [value % 100]
    : [1900 + value, 2000 + value]
}

const DECADE = /^(?:'?s\b|er|-?[еых]+(?!\p{L})|-?ті|-?х|年代)/u

/** "3 p.m." is also 15. */
function afternoonOf(digits: string, after: string): number[] {
  const hour = Number(digits)
  if (!/^\d{1,2}$/u.test(digits) || hour > 12) return []
  const half = AFTERNOON.exec(after)?.[1]?.toLowerCase()
  if (half === 'p') return hour < 12 ? [hour + 12] : []
  return half === 'a' && hour === 12 ? [0] : []
}

const AFTERNOON = /^(?:[:.]\d\d)?\s?([ap])\.?\s?m\b/iu
