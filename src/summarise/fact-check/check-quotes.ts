import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { quotedWords, quotesOf, triplesOf } from './quotes.ts'

/** Share of a quotation's triples that must stand in the article: a bracketed word or an ellipsis breaks a few. */
const ENOUGH = 0.5
/** A quotation with fewer words of the article than this is a translation, which cannot be compared. */
const SAME_LANGUAGE = 0.5

/** Quotations that the article does not have. */
export function checkQuotes(
  summary: string,
  evidence: ArticleEvidence,
  foreign: boolean,
): Finding[] {
  return quotesOf(summary).flatMap((span) => {
    const words = quotedWords(foldText(span))
    if (evidence.running.includes(` ${words.join(' ')} `)) return []
    const triples = triplesOf(words)
    const found = triples.filter((triple) => evidence.triples.has(triple)).length
    if (found >= ENOUGH * triples.length) return []
    const severity = foreign && isTranslated(words, evidence) ? 'soft' : 'hard'
    return [{ kind: 'quote', severity, span }] satisfies Finding[]
  })
}

/** Is a quotation in the article's language at all? */
function isTranslated(words: readonly string[], evidence: ArticleEvidence): boolean {
  return words.filter((word) => evidence.words.has(word)).length < SAME_LANGUAGE * words.length
}
