import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import { type Evidence, squash } from './evidence.ts'
import type { Finding } from './finding.ts'
import { type Mention, mentionsOf } from './numbers.ts'

/** Up to this a number word is often counted from the text ("two men"), not read there. */
const SMALL = 12
/** How far off a round value may be. */
const ROUNDED = 0.05
/** From here on a round number may be a rounded one without a word that says so. */
const LEAST_ROUNDED = 100

/** Numbers, years and codes that the article does not have. */
export function checkNumbers(folded: string, evidence: Evidence, language: string): Finding[] {
  return mentionsOf(folded, language).flatMap((mention): Finding[] => {
    const severity = severityOf(mention, evidence)
    if (severity === null) return []
    return [{ kind: mention.kind === 'year' ? 'year' : 'number', severity, span: mention.span }]
  })
}

function severityOf(mention: Mention, evidence: Evidence): Finding['severity'] | null {
  if (mention.kind === 'code') return isSaidCode(mention.span, evidence) ? null : 'hard'
  const { values } = mention
  if (values.some((value) => evidence.values.has(value))) {
    return mention.unit !== null && isOtherUnit(mention, evidence) ? 'hard' : null
  }
  if (mention.kind === 'year') return 'hard'
  if (mention.kind === 'word' && values.every((value) => value <= SMALL)) return 'soft'
  return isRounded(mention, evidence) ? null : 'hard'
}

/** The article has the value, but never as per cent, as money or as an age. */
function isOtherUnit({ unit, values }: Mention, evidence: Evidence): boolean {
  const same = evidence.numbers.filter((other) =>
    other.values.some((value) => values.includes(value)),
  )
  return same.length > 0 && same.every((other) => other.unit !== unit && other.kind !== 'word')
}

/** A round value near one of the article's. "Over 50" lies below the real value, "nearly 50" above it. */
function isRounded({ values, hedge }: Mention, evidence: Evidence): boolean {
  return values.some((value) => {
    if (!isRound(value) || (hedge === null && value < LEAST_ROUNDED)) return false
    const [least, most] = hedge === null ? [1 - ROUNDED, 1 + ROUNDED] : SLACK[hedge]
    return [...evidence.values].some((real) => real >= least * value && real <= most * value)
  })
}

const SLACK: Record<NonNullable<Mention['hedge']>, [number, number]> = {
  about: [0.9, 1.1],
  over: [1, 1.25],
  under: [0.85, 1],
}

/** At most two digits that are not zero, below a hundred a multiple of five. */
function isRound(value: number): boolean {
  if (value < 100) return value % 5 === 0
  return value.toExponential().split('e')[0]!.replace('.', '').length <= 2
}

/** Codes may be written apart, and a quarter in words: "Q3" is "third quarter". */
function isSaidCode(span: string, evidence: Evidence): boolean {
  const code = squash(span)
  if (evidence.squashed.includes(code) || ALWAYS_ALLOWED.has(span)) return true
  if (aliasesOf(code).some((alias) => evidence.squashed.includes(alias))) return true
  const period = /^([qh])([1-4])$/.exec(code)
  if (period === null) return false
  const [, half, n] = period
  const words = `${ORDINALS[Number(n) - 1]}${half === 'q' ? 'quarter' : 'half'}`
  return evidence.squashed.includes(words) || evidence.squashed.includes(`${n}${half}`)
}

const ORDINALS = ['first', 'second', 'third', 'fourth']
