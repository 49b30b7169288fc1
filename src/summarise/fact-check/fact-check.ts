import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { checkDates } from './check-dates.ts'
import { checkNames } from './check-names.ts'
import { checkNegation } from './check-negation.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkOpposites } from './check-opposites.ts'
import { checkQuotes } from './check-quotes.ts'

/**
 * Finds what a summary says and its article does not: numbers, years, days, months, names, quotations and negations. It
 * catches facts from elsewhere, but not wrong relations between facts of the article. `language` is the summary's; if the
 * article is in another language, only digits, Latin-script names and untranslated quotations can be compared.
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
    ...(foreign ? [] : checkOpposites(folded, evidence)),
    ...checkNames(folded, evidence, language),
  ]
  const seen = new Set<string>()
  return found.filter(({ kind, span, severity }) => {
    const key = `${kind} ${severity} ${span}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
