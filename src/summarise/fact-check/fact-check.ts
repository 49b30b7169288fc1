import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import { alignSentences } from './aligned-sentence.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { checkCertainty } from './check-certainty.ts'
import { checkDates } from './check-dates.ts'
import { checkKinds } from './check-kinds.ts'
import { checkNames } from './check-names.ts'
import { checkNegation } from './check-negation.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkOpposites } from './check-opposites.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkSubjects } from './check-subjects.ts'
import { checkSwaps } from './check-swaps.ts'
import { spellDates } from './date-words.ts'

/**
 * Finds what a summary says and its article does not: numbers, years, days, months, names, quotations, negations, opposites, and a
 * thing or a number in place of another. It catches facts from elsewhere, but hardly any wrong relations between facts of the
 * article. `language` is the summary's; if the article is in another language, only digits, Latin-script names and untranslated
 * quotations can be compared.
 */
export function factCheck(
  summary: string,
  evidence: ArticleEvidence,
  language = evidence.language,
): Finding[] {
  const folded = spellDates(foldText(summary))
  const foreign = language !== evidence.language
  const aligned =
    foreign || language !== 'en' ? [] : alignSentences(folded.replace(QUOTED, ' '), evidence)
  const found = [
    ...checkQuotes(summary, evidence, foreign),
    ...checkNumbers(folded, evidence, language),
    ...(foreign ? [] : checkDates(folded, evidence)),
    ...checkNegation(aligned),
    ...checkOpposites(aligned, evidence),
    ...checkKinds(aligned, evidence),
    ...checkSwaps(aligned, evidence),
    ...checkCertainty(aligned),
    ...checkNames(folded, evidence, language),
    ...(foreign || language !== 'en' ? [] : checkSubjects(folded, evidence)),
  ]
  const seen = new Set<string>()
  return found.filter(({ kind, span, severity }) => {
    const key = `${kind} ${severity} ${span}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

/** Left out of the comparison of sentences, because `checkQuotes` compares quotations word by word. */
const QUOTED = /"[^"]*"|[“„][^“”„"]*[”“"]/gu
