import type { Finding } from '../../model/summary.ts'
import { lookUp } from '../../text/look-up.ts'
import { squash } from '../../text/numbers/codes.ts'
import type { Hedge } from '../../text/numbers/hedge.ts'
import type { NumberMention } from '../../text/numbers/number-mention.ts'
import { TENS, UNITS } from '../../text/numbers/number-words.ts'
import { numberMentions } from '../../text/numbers/number-mentions.ts'
import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { isDerived } from './derived-values.ts'

/** A number word up to this is often counted from the text ("two men") rather than copied. */
const MAX_COUNTED = 12
/** Other languages often write numbers up to this as words. */
const MAX_IN_WORDS = 100
/** From this value on, a number may be rounded without a word such as "about". */
const MIN_ROUNDED = 100
/** From this value on, a number after a word such as "about" may be rounded. */
const MIN_HEDGED = 10

/** The numbering of a list is not a fact. */
const LIST_MARK = /^[ \t]*\d{1,2}[.)](?=\s|$)/gmu

/** Numbers, years and codes that are not in the article. */
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
  if (mention.kind === 'code') return hasCode(mention.span, evidence) ? null : 'hard'
  const { values } = mention
  if (values.some((value) => evidence.values.has(value))) {
    if (mention.unit !== null && hasOtherUnit(mention, evidence)) return 'hard'
    return hasOtherCount(mention, evidence) ? 'hard' : null
  }
  if (mention.kind === 'year') return 'hard'
  if (mention.kind === 'word' && values.every((value) => value <= MAX_COUNTED)) return 'soft'
  // Number words are only recognised in English, not "zwölf", "двенадцать" or "十二"; a share or a price is hardly ever one.
  if (evidence.language !== 'en' && mention.unit === null && values.every(isSmallInteger))
    return 'soft'
  if (mention.unit === 'money' && values.some((value) => isWholePrice(value, evidence))) return null
  if (isRounded(mention, evidence)) return null
  // Right, although the prompt asks not to calculate.
  return isDerived(mention, evidence.numbers) ? 'soft' : 'hard'
}

/** $39.99 may be called $40. */
function isWholePrice(value: number, { numbers }: ArticleEvidence): boolean {
  return (
    Number.isInteger(value) &&
    numbers.some(({ values }) => values.some((real) => real < value && value - real <= MAX_CENTS))
  )
}

/** In units of a currency, with a margin for binary fractions. */
const MAX_CENTS = 0.0501

function isSmallInteger(value: number): boolean {
  return Number.isInteger(value) && value <= MAX_IN_WORDS
}

/** The article has the value, but never with this unit: per cent, money or an age. */
function hasOtherUnit({ unit, values }: NumberMention, evidence: ArticleEvidence): boolean {
  const same = evidence.numbers.filter((other) =>
    other.values.some((value) => values.includes(value)),
  )
  if (same.length === 0) return false
  return same.every(
    (other) => other.unit !== unit && other.kind !== 'word' && !(unit === 'age' && other.bare),
  )
}

/**
 * "40 classrooms" although the article only mentions 35 classrooms, and 40 of something else. A price is no count ("the $499
 * phone"), and neither is a number before another one ("$2,899 three-panel").
 */
function hasOtherCount(
  { noun, values, kind, unit }: NumberMention,
  evidence: ArticleEvidence,
): boolean {
  if (noun === null || kind !== 'number' || unit === 'money' || isNumberWord(noun)) return false
  const same = evidence.numbers.filter((other) =>
    other.values.some((value) => values.includes(value)),
  )
  if (same.some((other) => other.unit === 'money')) return false
  if (PEOPLE.has(noun) && same.some((other) => PEOPLE.has(other.noun ?? ''))) return false
  const counted = evidence.numbers.filter((other) => other.noun === noun)
  const others = new Set(counted.flatMap((other) => other.values))
  return others.size === 1 && !values.some((value) => others.has(value))
}

function isNumberWord(noun: string): boolean {
  return lookUp(UNITS, noun) !== undefined || lookUp(TENS, noun) !== undefined
}

/** What the same number may count in other words: 4,000 people are 4,000 employees. Without a plural s. */
const PEOPLE: ReadonlySet<string> = new Set(
  'people person employee worker staff user customer developer engineer subscriber member player buyer student researcher job position role unit device phone handset company firm startup business site website'.split(
    ' ',
  ),
)

/**
 * One of the article's values with fewer digits. Without a word such as "about", at least two digits must be gone: 8,412,000
 * may become 8.4 million, but 185 may not become 190.
 */
function isRounded({ values, hedge }: NumberMention, evidence: ArticleEvidence): boolean {
  return values.some((value) => {
    const digits = significantDigits(value)
    if (digits > 2 || value < (hedge === null ? MIN_ROUNDED : MIN_HEDGED)) return false
    const [min, max] = hedge === null ? [0.95, 1.05] : TOLERANCE[hedge]
    return [...evidence.values].some((real) => {
      if (real < min * value || real > max * value) return false
      if (hedge !== null && isRound(value)) return true
      if (hedge === null && significantDigits(real) < digits + 2) return false
      return Number(real.toPrecision(digits)) === value || truncate(real, digits) === value
    })
  })
}

/** The real value as a multiple of the stated one: "over 50" means it is higher, "nearly 50" lower. */
const TOLERANCE: Record<Hedge, [number, number]> = {
  about: [0.9, 1.1],
  over: [1, 1.25],
  under: [0.85, 1],
}

/** A single significant digit, or half of such a number: the kind of number used for an approximation. */
function isRound(value: number): boolean {
  return significantDigits(value) === 1 || significantDigits(value * 2) === 1
}

function significantDigits(value: number): number {
  return value.toExponential().split('e')[0]!.replace('.', '').length
}

function truncate(value: number, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - digits + 1)
  return Number((Math.floor(value / unit) * unit).toPrecision(digits))
}

/** Codes may contain spaces, and quarters may be written in words: "Q3" is "third quarter". */
function hasCode(span: string, evidence: ArticleEvidence): boolean {
  const code = squash(span)
  const { codes, squashed } = evidence
  if (codes.has(code) || codes.has(code.replace(/s$/u, '')) || ALWAYS_ALLOWED.has(span)) return true
  if (aliasesOf(span.toLowerCase()).some((alias) => squashed.includes(squash(alias)))) return true
  // "10:30" may be written "10.30", and a version may have a "v".
  if (/^v?\d/u.test(span) && squashed.includes(code.replace(/^v/u, ''))) return true
  const period = /^([qh])([1-4])$/.exec(code)
  if (period === null) return false
  const [, half, n] = period
  const words = `${ORDINALS[Number(n) - 1]}${half === 'q' ? 'quarter' : 'half'}`
  return squashed.includes(words) || codes.has(`${n}${half}`)
}

const ORDINALS = ['first', 'second', 'third', 'fourth']
