import type { Finding } from '../../model/summary.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import type { AlignedSentence } from './aligned-sentence.ts'

const NEGATION = /\b(?:not|never|cannot|no longer)\b|n't\b/iu
/** Anything that may be paraphrased with "not": "failed to", "refused", "unable", "despite", "without". */
const NEGATION_LIKE =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|lack\w*|refus\w+|den(?:y|ies|ied)|fail\w*|prevent\w*|prohibit\w*|forbid\w*|unlikely|hardly|barely|despite|avoid\w*|reject\w*|declin\w+|stop\w*|except|rather|instead|against|ban\w*|yet|few|little|less|lost|miss\w*|un\w+|in\w+able)\b|n't\b/iu

/** The word that is denied: "does not offer", "failed to capture", "refuses to look". */
const DENIED =
  /(?:\b(?:not|never|cannot|no longer)|n't|\b(?:fail|refuse|decline)(?:s|d|ed)? to)\s+(?:(?:be|have|even|yet|really|only|also)\s+)*(\p{L}+)/giu

/**
 * Flags a "not" if neither the matching sentence of the article nor its neighbours contain a negation in any form, and a denied
 * word that the matching sentence affirms. English only. Without the wide second list this would flag one good summary in ten;
 * with it, hardly any.
 */
export function checkNegation(aligned: readonly AlignedSentence[]): Finding[] {
  return aligned.flatMap(({ text, source, near, isOneSentence }): Finding[] => {
    if (isOneSentence && NEGATION.test(text) && !NEGATION_LIKE.test(near)) {
      return [{ kind: 'negation', severity: 'hard', span: text }]
    }
    if (NEGATION_LIKE.test(source)) return []
    const affirmed = new Set(termsOf(source, 'en'))
    const denied = Array.from(text.matchAll(DENIED)).find(([, word = '']) =>
      termsOf(word, 'en').some((term) => affirmed.has(term)),
    )
    return denied === undefined ? [] : [{ kind: 'negation', severity: 'hard', span: denied[0] }]
  })
}
