import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import type { ArticleEvidence } from './article-evidence.ts'

/** Share of a sentence's terms that one sentence of the article must have to be what it rests on. */
const ALIGNED = 0.5

const SAID = /\b(?:not|never|cannot|no longer)\b|n't\b/iu
/** Whatever can be told as "not": "failed to", "refused", "unable", "despite", "without". */
const CLOSE_TO_IT =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|lack\w*|refus\w+|den(?:y|ies|ied)|fail\w*|prevent\w*|prohibit\w*|forbid\w*|unlikely|hardly|barely|despite|avoid\w*|reject\w*|declin\w+|stop\w*|except|rather|instead|against|ban\w*|yet|few|little|less|lost|miss\w*|un\w+|in\w+able)\b|n't\b/iu

const QUOTED = /"[^"]*"|[“„][^“”„"]*[”“"]/gu

/**
 * A "not" that the article's sentence and its neighbours have in no form. English only. Without the wide second list this
 * would flag every tenth good summary; with it, hardly any.
 */
export function checkNegation(summary: string, evidence: ArticleEvidence): Finding[] {
  if (evidence.language !== 'en') return []
  // Quotations are compared as quotations, word by word.
  return splitSentences(summary.replace(QUOTED, ' '), 'en').flatMap((sentence): Finding[] => {
    if (!SAID.test(sentence)) return []
    const at = alignedTo(sentence, evidence)
    if (at === -1) return []
    const near = foldText(evidence.sentences.slice(Math.max(0, at - 1), at + 2).join(' '))
    return CLOSE_TO_IT.test(near) ? [] : [{ kind: 'negation', severity: 'hard', span: sentence }]
  })
}

/** Index of the article's sentence that has most of the terms; -1 if none has enough. */
function alignedTo(sentence: string, { sentenceTerms }: ArticleEvidence): number {
  const terms = [...new Set(termsOf(sentence, 'en'))]
  let best = -1
  let most = Math.max(1, ALIGNED * terms.length)
  for (const [i, source] of sentenceTerms.entries()) {
    const shared = terms.filter((term) => source.has(term)).length
    if (shared > most || (best === -1 && shared === most)) {
      best = i
      most = shared
    }
  }
  return best
}
