import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { closestSentence } from './closest-sentence.ts'

const NEGATION = /\b(?:not|never|cannot|no longer)\b|n't\b/iu
/** Anything that may be paraphrased with "not": "failed to", "refused", "unable", "despite", "without". */
const NEGATION_LIKE =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|lack\w*|refus\w+|den(?:y|ies|ied)|fail\w*|prevent\w*|prohibit\w*|forbid\w*|unlikely|hardly|barely|despite|avoid\w*|reject\w*|declin\w+|stop\w*|except|rather|instead|against|ban\w*|yet|few|little|less|lost|miss\w*|un\w+|in\w+able)\b|n't\b/iu

const QUOTED = /"[^"]*"|[“„][^“”„"]*[”“"]/gu

/**
 * Flags a "not" if neither the matching sentence of the article nor its neighbours contain a negation in any form. English
 * only. Without the wide second list this would flag one good summary in ten; with it, hardly any.
 */
export function checkNegation(summary: string, evidence: ArticleEvidence): Finding[] {
  if (evidence.language !== 'en') return []
  // `checkQuotes` compares quotations word by word.
  return splitSentences(summary.replace(QUOTED, ' '), 'en').flatMap((sentence): Finding[] => {
    if (!NEGATION.test(sentence)) return []
    const index = closestSentence(sentence, evidence)
    if (index === -1) return []
    const near = foldText(evidence.sentences.slice(Math.max(0, index - 1), index + 2).join(' '))
    return NEGATION_LIKE.test(near) ? [] : [{ kind: 'negation', severity: 'hard', span: sentence }]
  })
}
