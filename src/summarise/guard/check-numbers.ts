import { type Evidence, squash } from './evidence.ts'
import type { Finding } from './finding.ts'
import { type Mention, mentionsOf } from './numbers.ts'

/** Up to this a number word is often counted from the text ("two men"), not read there. */
const SMALL = 12
/** How far off a value may be that is round or said to be inexact. */
const ROUNDED = 0.05
const HEDGED = 0.12
/** From here on a round number may be a rounded one. */
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
  if (mention.kind === 'code') {
    return evidence.squashed.includes(squash(mention.span)) ? null : 'hard'
  }
  const { values } = mention
  if (values.some((value) => evidence.values.has(value))) {
    return mention.unit !== null && isOtherUnit(mention, evidence) ? 'soft' : null
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

function isRounded({ values, hedged }: Mention, evidence: Evidence): boolean {
  return values.some((value) => {
    const isRound = value >= LEAST_ROUNDED && significantDigits(value) <= 2
    if (!hedged && !isRound) return false
    const slack = hedged ? HEDGED : ROUNDED
    return [...evidence.values].some((real) => Math.abs(real - value) <= slack * Math.abs(real))
  })
}

function significantDigits(value: number): number {
  return value.toExponential().split('e')[0]!.replace('.', '').length
}
