import { lookUp } from '../look-up.ts'
import { LETTER } from './codes.ts'
import { NEXT_WORD, nounOf } from './counted-noun.ts'
import { hedgeAt } from './hedge.ts'
import type { NumberMention } from './number-mention.ts'
import { SCALES } from './number-words.ts'

const NUMERAL = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])([$€£¥₽₹]\s?|(?:usd|eur|gbp|us\$|rs\.?)\s?)?(\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(\s?%|[${LETTER}]+|(?:[百千万萬亿億兆만억조](?![瓦克米卡字赫伏焦巴帕]))+)?`,
  'giu',
)
const PERCENT = /^\s*(?:%|per ?cent|pc\b|процент|prozent|por ?ciento|パーセント)/iu
const YEARS = /^[\s-]*(?:years?|yr)\b/iu
/** "Gordon Veldman, 67, got", "aged 67", "(67)". */
/** Also the scale marks of Chinese, Japanese and Korean. */
const SCALE_SIGN = /^[百千万萬亿億兆만억조]/u
const AGED = /\b(?:aged?|ages? (?:of|between)|turn(?:ed|s|ing)?)\s*$/iu
const BEFORE_AGE = /(?:\b(?:was|is)|\p{L}['"]?,|\()\s*$/iu
const BARE = /^\s*[,;)]/u
const AFTER_AGE = /^\s*(?:[,.;:)'"]|$|and\b|from\b|who\b|when\b)/u

/** The numbers that a folded text writes in digits. `language` (ISO 639-1) decides what a comma means. */
export function numeralsOf(folded: string, language: string): NumberMention[] {
  return Array.from(folded.matchAll(NUMERAL), (match) => mentionOf(match, folded, language))
}

function mentionOf(match: RegExpExecArray, text: string, language: string): NumberMention {
  const [, sign, digits = '', attached = ''] = match
  const suffix = attached.trim().toLowerCase()
  const after = text.slice(match.index + match[0].length).slice(0, 24)
  const follows = suffix === '' ? (NEXT_WORD.exec(after)?.[1]?.toLowerCase() ?? '') : suffix
  const scale = SCALE_SIGN.test(suffix)
    ? Array.from(suffix).reduce((product, sign) => product * (lookUp(SCALES, sign) ?? 1), 1)
    : lookUp(SCALES, follows)
  const values = valuesOf(digits, language)
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
): NumberMention['unit'] {
  const end = index + whole.length
  const after = attached + text.slice(end, end + 16)
  if (PERCENT.test(after)) return 'percent'
  if (sign !== undefined) return 'money'
  if (!/^\d{1,3}$/.test(digits)) return null
  const before = text.slice(Math.max(0, index - 16), index)
  const declared = YEARS.test(after) || AGED.test(before)
  return declared || (BEFORE_AGE.test(before) && AFTER_AGE.test(after)) ? 'age' : null
}

function isYear(digits: string, suffix: string, sign: string | undefined): boolean {
  return (
    sign === undefined &&
    /^(?:1[5-9]|20|21)\d{2}$/.test(digits) &&
    /^(?:|s|г|год|года|году|年)$/.test(suffix)
  )
}

/** "1,234.5" in English, "1.234,5" in German, Spanish and Russian; both values if a separator can be either. */
function valuesOf(digits: string, language: string): number[] {
  const plain = digits.replace(/['\u00a0\u202f ]/gu, '')
  const english = Number(plain.replaceAll(',', ''))
  if (language === 'en' || language === 'zh' || language === 'ja') {
    const decimalComma = /^\d+,\d{1,2}$/.test(plain) ? [Number(plain.replace(',', '.'))] : []
    return [english, ...decimalComma].filter(Number.isFinite)
  }
  const european = Number(plain.replaceAll('.', '').replace(',', '.'))
  return [...new Set([european, english])].filter(Number.isFinite)
}
