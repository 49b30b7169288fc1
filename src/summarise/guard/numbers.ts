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
  /** "about", "nearly", "over": said to be inexact. */
  hedged: boolean
}

const CODE =
  /(?<![\p{L}\p{N}])(?:\p{L}+-?\d[\p{L}\p{N}]*(?:[.-]\d+)*|v?\d+(?:\.\d+){2,}|\d{1,2}:\d{2})(?![\p{L}\p{N}])/gu
const NUMERAL =
  /(?<![\p{L}\p{N}])([$€£¥₽₹]\s?|(?:usd|eur|gbp|us\$|rs\.?)\s?)?(\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(\s?%|\p{L}+)?/giu
const NEXT_WORD = /^[\s\u00a0-]+(\p{L}+)/u
const PERCENT = /^\s*(?:%|per ?cent|pc\b|процент|prozent|por ?ciento|パーセント)/iu
const AGE = /^-years?-old|^ years? old/iu
const HEDGE =
  /(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|over|under|more than|less than|fewer than|at least|up to|close to|just|estimated|circa|as many as|at most|well over|etwa|rund|fast|mehr als|около|почти|более|свыше|примерно|casi|unos|más de|约|約|近|超过)\s*(?:an?\s+)?[$€£¥]?\s*$/iu

/** All numbers of a folded text, in their order. `language` decides what a comma is. */
export function mentionsOf(folded: string, language: string): Mention[] {
  const mentions: Mention[] = []
  let rest = folded
  for (const { 0: span, index } of folded.matchAll(CODE)) {
    mentions.push({ span, values: [], kind: 'code', unit: null, hedged: false })
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
  const scale = SCALES[follows] ?? SCALES[suffix.slice(0, 1).replace(/[a-z]/u, '')]
  const values = readings(digits, language)
  const scaled = values.map((value) => value * (scale ?? 1))
  return {
    span: match[0].trim(),
    // "10m" is ten metres as well as ten million.
    values: suffix.length === 1 ? [...new Set([...scaled, ...values])] : scaled,
    kind: scale === undefined && isYear(digits, suffix, sign) ? 'year' : 'number',
    unit: unitOf(sign, attached + after),
    hedged: HEDGE.test(text.slice(Math.max(0, match.index - 30), match.index)),
  }
}

function unitOf(sign: string | undefined, after: string): Mention['unit'] {
  if (PERCENT.test(after)) return 'percent'
  if (sign !== undefined) return 'money'
  return AGE.test(after) ? 'age' : null
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
        hedged: HEDGE.test(text.slice(Math.max(0, start - 30), start)),
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

/** Values an article has without writing them as numbers: "both", "twice", "dozen", "half". */
export function saidValues(words: readonly string[]): number[] {
  return words.flatMap((word) => SAID[word] ?? SCALES[word] ?? [])
}
