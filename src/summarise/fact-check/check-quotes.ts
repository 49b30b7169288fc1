import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { quotedWords, quotesOf, triplesOf } from './quotes.ts'

/** Share of a quotation's word triples that must be in the article; a bracketed word or an ellipsis breaks a few. */
const MIN_TRIPLES = 0.5
/** If a smaller share of its words is in the article, the quotation is a translation, which cannot be compared. */
const MIN_COMMON_WORDS = 0.5

/** Quotations that are not in the article. */
export function checkQuotes(
  summary: string,
  evidence: ArticleEvidence,
  foreign: boolean,
): Finding[] {
  return quotesOf(summary).flatMap((span) => {
    const words = quotedWords(foldText(span))
    if (evidence.wordSequence.includes(` ${words.join(' ')} `)) return []
    const triples = triplesOf(words)
    const found = triples.filter((triple) => evidence.triples.has(triple)).length
    if (found >= MIN_TRIPLES * triples.length) return []
    const severity = foreign && isTranslated(words, evidence) ? 'soft' : 'hard'
    return [{ kind: 'quote', severity, span }] satisfies Finding[]
  })
}

function isTranslated(words: readonly string[], evidence: ArticleEvidence): boolean {
  return words.filter((word) => evidence.words.has(word)).length < MIN_COMMON_WORDS * words.length
}
