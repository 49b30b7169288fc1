import { SAID, SCALES, TENS, UNITS } from './number-words.ts'

/** A number as a text says it. */
export interface Mention {
  /** As it stands there. */
  span: string
  /** What it may be worth: "10m" is ten metres or ten million. */
  values: number[]
  /** `code`: letters and digits that name something (H100, Q3, 1.2.3, 10:30), compared as text. */
  kind: 'number' | 'year' | 'code' | 'word'
  unit: 'percent' | 'money' | 'age' | null
  /** What is counted: the word behind it, lower-cased, without a plural s. */
  noun: string | null
  /** Stands alone before a comma or a bracket: an age may be written so, and much else. */
  bare: boolean
  /** Said to be inexact: "about 50", "over 50", "nearly 50". */
  hedge: 'about' | 'over' | 'under' | null
}

/** Letters that numbers are set apart from. Chinese and Japanese write on without a space. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`
const CODE = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])(?:[${LETTER}]+-?\d[${LETTER}\p{N}]*(?:[.-]\d+)*|v?\d+(?:\.\d+){2,}|\d{1,2}[:/]\d{1,2})(?![${LETTER}\p{N}])`,
  'gu',
)
const NUMERAL = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])([$€£¥₽₹]\s?|(?:usd|eur|gbp|us\$|rs\.?)\s?)?(\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(\s?%|[${LETTER}]+|[百千万萬亿億兆]+)?`,
  'giu',
)
const NEXT_WORD = /^[\s\u00a0-]+(\p{L}+)/u
/** Words behind a number that are not what it counts; a month or "years" may have several numbers. */
const NO_NOUN = new Set(
  'and but for from the with per was were are has had have who that which than out more less other further different year day week month hour minute second percent cent million billion thousand time per old point people'.split(
    ' ',
  ),
)

function nounOf(after: string): string | null {
  const word = NEXT_WORD.exec(after)?.[1]?.toLowerCase().replace(/s$/u, '') ?? ''
  return word.length < 3 || NO_NOUN.has(word) || SCALES[word] !== undefined ? null : word
}

const PERCENT = /^\s*(?:%|per ?cent|pc\b|процент|prozent|por ?ciento|パーセント)/iu
const YEARS = /^[\s-]*(?:years?|yr)\b/iu
/** "Gordon Veldman, 67, got", "aged 67", "(67)". */
const AGED = /\b(?:aged?|age of|turn(?:ed|s|ing)?)\s*$/iu
const BEFORE_AGE = /(?:\b(?:was|is)|\p{L}['"]?,|\()\s*$/iu
const BARE = /^\s*[,;)]/u
const AFTER_AGE = /^\s*(?:[,.;:)'"]|$|and\b|from\b|who\b|when\b)/u
const HEDGES = [
  [
    'about',
    'about|around|roughly|approximately|approx\\.?|some|estimated|an estimated|circa|close to|just|as many as|or so|etwa|rund|около|примерно|unos|unas|约|約',
  ],
  [
    'over',
    'over|more than|at least|above|upwards? of|well over|just over|exceeding|mehr als|über|более|свыше|más de|mas de|超过|超',
  ],
  [
    'under',
    'nearly|almost|under|less than|fewer than|up to|below|at most|just under|fast|почти|до|casi|近',
  ],
] as const
const HEDGE = HEDGES.map(
  ([hedge, words]) =>
    [hedge, new RegExp(`(?<!\\p{L})(?:${words})\\s*(?:an?\\s+)?[$€£¥]?\\s*$`, 'iu')] as const,
)

function hedgeAt(text: string, index: number): Mention['hedge'] {
  const before = text.slice(Math.max(0, index - 24), index)
  return HEDGE.find(([, pattern]) => pattern.test(before))?.[0] ?? null
}

/** All numbers of a folded text, in their order. `language` decides what a comma is. */
export function mentionsOf(folded: string, language: string): Mention[] {
  const mentions: Mention[] = []
  let rest = folded
  for (const { 0: span, index } of folded.matchAll(CODE)) {
    mentions.push({
      span,
      values: [],
      kind: 'code',
      unit: null,
      noun: null,
      bare: false,
      hedge: null,
    })
    rest = `${rest.slice(0, index)}${' '.repeat(span.length)}${rest.slice(index + span.length)}`
  }
  for (const match of rest.matchAll(NUMERAL)) mentions.push(mentionOf(match, rest, language))
  return [...mentions, ...spelledOut(rest)]
}

function mentionOf(match: RegExpExecArray, text: string, language: string): Mention {
  const [, sign, digits = '', attached = ''] = match
  const suffix = attached.trim().toLowerCase()
  const after = text.slice(match.index + match[0].length).slice(0, 24)
  const follows = suffix === '' ? (NEXT_WORD.exec(after)?.[1]?.toLowerCase() ?? '') : suffix
  const scale = /^[百千万萬亿億兆]/u.test(suffix)
    ? Array.from(suffix).reduce((product, sign) => product * (SCALES[sign] ?? 1), 1)
    : SCALES[follows]
  const values = readings(digits, language)
  const scaled = values.map((value) => value * (scale ?? 1))
  return {
    span: match[0].trim(),
    // "10m" is ten metres as well as ten million.
    values: /^[a-z]$/.test(suffix) ? [...new Set([...scaled, ...values])] : scaled,
    kind: scale === undefined && isYear(digits, suffix, sign) ? 'year' : 'number',
    unit: unitOf(match, text),
    noun: suffix === '' || scale !== undefined ? nounOf(after) : null,
    bare: BARE.test(attached + after),
    hedge: hedgeAt(text, match.index),
  }
}

function unitOf(
  { 0: whole, 1: sign, 2: digits = '', 3: attached = '', index }: RegExpExecArray,
  text: string,
): Mention['unit'] {
  const end = index + whole.length
  const after = attached + text.slice(end, end + 16)
  if (PERCENT.test(after)) return 'percent'
  if (sign !== undefined) return 'money'
  if (!/^\d{1,3}$/.test(digits)) return null
  const before = text.slice(Math.max(0, index - 16), index)
  const said = YEARS.test(after) || AGED.test(before)
  return said || (BEFORE_AGE.test(before) && AFTER_AGE.test(after)) ? 'age' : null
}

function isYear(digits: string, suffix: string, sign: string | undefined): boolean {
  return (
    sign === undefined &&
    /^(?:1[5-9]|20|21)\d{2}$/.test(digits) &&
    /^(?:|s|г|год|года|году|年)$/.test(suffix)
  )
}

/** "1,234.5" in English, "1.234,5" in German, Spanish and Russian; where a mark can be either, both readings. */
function readings(digits: string, language: string): number[] {
  const plain = digits.replace(/['\u00a0\u202f ]/gu, '')
  const english = Number(plain.replaceAll(',', ''))
  if (language === 'en' || language === 'zh' || language === 'ja') {
    const decimalComma = /^\d+,\d{1,2}$/.test(plain) ? [Number(plain.replace(',', '.'))] : []
    return [english, ...decimalComma].filter(Number.isFinite)
  }
  const european = Number(plain.replaceAll('.', '').replace(',', '.'))
  return [...new Set([european, english])].filter(Number.isFinite)
}

/** English number words: "twenty-five", "two hundred", "half a million". Other languages write small numbers as digits often enough. */
function spelledOut(text: string): Mention[] {
  const mentions: Mention[] = []
  let value: number | null = null
  let start = 0
  let end = 0
  const flush = () => {
    if (value !== null) {
      mentions.push({
        span: text.slice(start, end),
        values: [value],
        kind: 'word',
        unit: null,
        noun: nounOf(text.slice(end, end + 24)),
        bare: false,
        hedge: hedgeAt(text, start),
      })
    }
    value = null
  }
  for (const { 0: word, index } of text.matchAll(/[\p{L}]+/gu)) {
    const key = word.toLowerCase()
    const joined =
      value !== null && /^(?:[\s-]+|\s+and\s+|\s+an?\s+)$/u.test(text.slice(end, index))
    const unit = UNITS[key]
    const ten = TENS[key]
    const scale = key.length > 1 && /^[a-z]+$/.test(key) ? SCALES[key] : undefined
    if (key === 'and' || ((key === 'a' || key === 'an') && value !== null)) continue
    if (scale !== undefined && value !== null && joined) value *= scale
    else if (unit !== undefined && value !== null && joined && value >= 20 && value % 10 === 0)
      value += unit
    else if (ten !== undefined && value !== null && joined && value >= 100 && value % 100 === 0)
      value += ten
    else if (unit !== undefined || ten !== undefined) {
      flush()
      value = unit ?? ten ?? 0
      start = index
    } else {
      flush()
      continue
    }
    end = index + word.length
  }
  flush()
  return mentions
}

/** Values an article has without writing them as numbers: "both", "twice", "two thirds", "three in four", "the fifties". */
export function saidValues(folded: string, words: readonly string[]): number[] {
  const values = words.flatMap((word) => SAID[word] ?? SCALES[word] ?? [])
  const share = (part: number, whole: number) =>
    values.push(part / whole, Math.round((100 * part) / whole))
  for (const [, part = '', whole = ''] of folded.matchAll(FRACTION)) {
    share(smallNumber(part), DENOMINATORS[whole.toLowerCase()] ?? 1)
  }
  for (const [, part = '', whole = ''] of folded.matchAll(ONE_IN)) {
    const [a, b] = [smallNumber(part), smallNumber(whole)]
    if (b > 0) share(a, b)
  }
  for (const [, short, word = ''] of folded.matchAll(DECADE)) {
    const ten = short === undefined ? TENS[word.toLowerCase()]! : Number(short)
    values.push(ten, 1900 + ten, 2000 + ten)
  }
  return values
}

function smallNumber(word: string): number {
  const key = word.toLowerCase()
  return key === 'a' || key === 'an' ? 1 : (UNITS[key] ?? TENS[key] ?? (Number(key) || 0))
}

const DENOMINATORS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const FRACTION =
  /\b(an?|one|two|three|four|seven|nine)?[\s-]?(half|third|quarter|fifth|tenth)s?\b/giu
const ONE_IN = /\b(\p{L}+|\d+) (?:in|out of)(?: every)? (\p{L}+|\d+)\b/giu
const DECADE =
  /(?<!\d)'?(\d0)s\b|\b(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu
