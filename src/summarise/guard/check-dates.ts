import { datesOf } from './dates.ts'
import type { Evidence } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Weekdays and months that neither the article nor its date has. */
export function checkDates(folded: string, evidence: Evidence): Finding[] {
  return datesOf(folded).flatMap(({ key, span }): Finding[] =>
    evidence.dates.has(key) ? [] : [{ kind: 'date', severity: 'hard', span }],
  )
}
