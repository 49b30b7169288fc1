import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { checkDates } from './check-dates.ts'
import { checkNames } from './check-names.ts'
import { checkNegation } from './check-negation.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkQuotes } from './check-quotes.ts'

/**
 * What a summary says and its article does not: numbers, years, days, months, names, quotations, and
 * a "not" of its own. Catches foreign facts, not
 * wrong relations between right ones. `language` is the summary's; in another language than the article's only digits,
 * Latin-script names and quotations that are left in the original can be compared.
 */
export function factCheck(
  summary: string,
  evidence: ArticleEvidence,
  language = evidence.language,
): Finding[] {
  const folded = foldText(summary)
  const foreign = language !== evidence.language
  const found = [
    ...checkQuotes(summary, evidence, foreign),
    ...checkNumbers(folded, evidence, language),
    ...(foreign ? [] : checkDates(folded, evidence)),
    ...(foreign ? [] : checkNegation(folded, evidence)),
    ...checkNames(folded, evidence, language),
  ]
  const seen = new Set<string>()
  return found.filter(({ kind, span, severity }) => {
    const key = `${kind} ${severity} ${span}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
