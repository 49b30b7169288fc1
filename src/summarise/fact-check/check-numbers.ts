import type { Finding } from '../../model/summary.ts'
import { squash } from '../../text/numbers/codes.ts'
import type { Hedge } from '../../text/numbers/hedge.ts'
import type { NumberMention } from '../../text/numbers/number-mention.ts'
import { numberMentions } from '../../text/numbers/number-mentions.ts'
import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import type { ArticleEvidence } from './article-evidence.ts'

/** Up to this a number word is often counted from the text ("two men"), not read there. */
const SMALL = 12
/** Up to this other languages write numbers as words often enough. */
const IN_WORDS = 100
/** From here on a round number may be a rounded one without a word that says so. */
const LEAST_ROUNDED = 100
const LEAST_HEDGED = 10

/** The numbers of a list are no statement. */
const LIST_MARK = /^\s*\d{1,2}[.)](?=\s|$)/gmu

/** Numbers, years and codes that the article does not have. */
export function checkNumbers(
  folded: string,
  evidence: ArticleEvidence,
  language: string,
): Finding[] {
  return numberMentions(folded.replace(LIST_MARK, ' '), language).flatMap((mention): Finding[] => {
    const severity = severityOf(mention, evidence)
    if (severity === null) return []
    return [{ kind: mention.kind === 'year' ? 'year' : 'number', severity, span: mention.span }]
  })
}

function severityOf(mention: NumberMention, evidence: ArticleEvidence): Finding['severity'] | null {
  if (mention.kind === 'code') return isSaidCode(mention.span, evidence) ? null : 'hard'
  const { values } = mention
  if (values.some((value) => evidence.values.has(value))) {
    if (mention.unit !== null && isOtherUnit(mention, evidence)) return 'hard'
    return countsOther(mention, evidence) ? 'hard' : null
  }
  if (mention.kind === 'year') return 'hard'
  if (mention.kind === 'word' && values.every((value) => value <= SMALL)) return 'soft'
  // "Zwölf", "двенадцать", "十二": number words are only read in English.
  if (evidence.language !== 'en' && values.every(isSmallInteger)) return 'soft'
  return isRounded(mention, evidence) ? null : 'hard'
}

function isSmallInteger(value: number): boolean {
  return Number.isInteger(value) && value <= IN_WORDS
}

/** The article has the value, but never as per cent, as money or as an age. */
function isOtherUnit({ unit, values }: NumberMention, evidence: ArticleEvidence): boolean {
  const same = evidence.numbers.filter((other) =>
    other.values.some((value) => values.includes(value)),
  )
  if (same.length === 0) return false
  return same.every(
    (other) => other.unit !== unit && other.kind !== 'word' && !(unit === 'age' && other.bare),
  )
}

/** "40 classrooms" where the article has 35 classrooms, no others, and its 40 counts something else. */
function countsOther({ noun, values, kind }: NumberMention, evidence: ArticleEvidence): boolean {
  if (noun === null || kind !== 'number') return false
  const counted = evidence.numbers.filter((other) => other.noun === noun)
  const others = new Set(counted.flatMap((other) => other.values))
  return others.size === 1 && !values.some((value) => others.has(value))
}

/**
 * One of the article's values, told with fewer digits. Without a word that says so, two digits and more must have gone:
 * 8,412,000 becomes 8.4 million, but 185 does not become 190.
 */
function isRounded({ values, hedge }: NumberMention, evidence: ArticleEvidence): boolean {
  return values.some((value) => {
    const digits = significantDigits(value)
    if (digits > 2 || value < (hedge === null ? LEAST_ROUNDED : LEAST_HEDGED)) return false
    const [least, most] = hedge === null ? [0.95, 1.05] : SLACK[hedge]
    return [...evidence.values].some((real) => {
      if (real < least * value || real > most * value) return false
      if (hedge !== null && isRound(value)) return true
      if (hedge === null && significantDigits(real) < digits + 2) return false
      return Number(real.toPrecision(digits)) === value || cutOff(real, digits) === value
    })
  })
}

/** "Over 50" lies below the real value, "nearly 50" above it. */
const SLACK: Record<Hedge, [number, number]> = {
  about: [0.9, 1.1],
  over: [1, 1.25],
  under: [0.85, 1],
}

/** One digit that is not zero, or a multiple of five: what people say for about so many. */
function isRound(value: number): boolean {
  return significantDigits(value) === 1 || significantDigits(value * 2) === 1
}

function significantDigits(value: number): number {
  return value.toExponential().split('e')[0]!.replace('.', '').length
}

function cutOff(value: number, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - digits + 1)
  return Number((Math.floor(value / unit) * unit).toPrecision(digits))
}

/** Codes may be written apart, and a quarter in words: "Q3" is "third quarter". */
function isSaidCode(span: string, evidence: ArticleEvidence): boolean {
  const code = squash(span)
  const { codes, squashed } = evidence
  if (codes.has(code) || codes.has(code.replace(/s$/u, '')) || ALWAYS_ALLOWED.has(span)) return true
  if (aliasesOf(span.toLowerCase()).some((alias) => squashed.includes(squash(alias)))) return true
  // "10:30" may be written "10.30", and a version have a "v".
  if (/^v?\d/u.test(span) && squashed.includes(code.replace(/^v/u, ''))) return true
  const period = /^([qh])([1-4])$/.exec(code)
  if (period === null) return false
  const [, half, n] = period
  const words = `${ORDINALS[Number(n) - 1]}${half === 'q' ? 'quarter' : 'half'}`
  return squashed.includes(words) || codes.has(`${n}${half}`)
}

const ORDINALS = ['first', 'second', 'third', 'fourth']
