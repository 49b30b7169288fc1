import type { Finding } from '../../model/summary.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { datesOf } from './dates.ts'

/** Weekdays and months that are neither in the article nor in its date, and days combined with another month. */
export function checkDates(folded: string, evidence: ArticleEvidence): Finding[] {
  return datesOf(folded).flatMap(({ key, day, span }): Finding[] => {
    const { dates, monthDays } = evidence
    const moved = day !== null && monthDays.has(`${day}`) && !monthDays.has(`${key} ${day}`)
    return dates.has(key) && !moved ? [] : [{ kind: 'date', severity: 'hard', span }]
  })
}
