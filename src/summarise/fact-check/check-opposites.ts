import type { Finding } from '../../model/summary.ts'
import { foldText, wordsOf } from '../../text/fold/fold-text.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { closestSentence } from './closest-sentence.ts'

/**
 * Pairs of opposites; each side is a pattern for whole English words. Pairs that raised false alarms on labelled summaries
 * are left out: before and after, win and lose, increase and reduce.
 */
const PAIRS = [
  ['increas(?:e|es|ed|ing)', 'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)'],
  ['rise|rises|rose|risen|rising', 'fall|falls|fell|fallen|falling|drop|drops|dropped'],
  ['higher', 'lower'],
  ['upward', 'downward'],
  ['highest', 'lowest'],
  ['largest|biggest', 'smallest'],
  ['majority', 'minority'],
  ['positive', 'negative'],
  ['optimistic', 'pessimistic'],
  ['profit|profits', 'loss|losses'],
  ['success|successful|successfully|succeeded', 'failure|unsuccessful|unsuccessfully|failed'],
  ['accept(?:s|ed|ing)?', 'reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)'],
  ['agree[sd]?|agreeing', 'disagree[sd]?|disagreeing'],
  ['support(?:s|ed|ing)?', 'oppos(?:e|es|ed|ing)'],
  [
    'allow(?:s|ed|ing)?|permit(?:s|ted)?',
    'forbid(?:s|den)?|prevent(?:s|ed|ing)?|prohibit(?:s|ed)?',
  ],
  ['improv(?:e|es|ed|ing|ement)', 'worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing)'],
  ['strong|stronger', 'weak|weaker'],
  ['expand(?:s|ed|ing)?', 'shrink(?:s|ing)?|shrank'],
  ['easy|easier|easily', 'difficult|hard|harder'],
  ['guilty', 'innocent'],
  ['expensive', 'cheap|inexpensive|affordable'],
  ['above', 'below'],
  ['domestic', 'foreign|international'],
  ['internal', 'external'],
  ['temporary|temporarily', 'permanent|permanently'],
  ['public|publicly', 'private|privately'],
  ['confirm(?:s|ed)?', 'den(?:y|ies|ied)'],
  ['likely', 'unlikely'],
  ['satisf(?:ied|action)', 'dissatisf(?:ied|action)|disappointed'],
  ['outperform(?:s|ed|ing)?', 'underperform(?:s|ed|ing)?'],
  ['love[sd]?|like[sd]?', 'hate[sd]?|dislike[sd]?'],
].map((sides) => sides.map((words) => new RegExp(`^(?:${words})$`, 'u')))

/**
 * Flags a word whose opposite stands in the matching sentence of the article while the word itself stands neither there nor
 * in its neighbours. English only; sentences with a negation are left to `checkNegation`.
 */
export function checkOpposites(summary: string, evidence: ArticleEvidence): Finding[] {
  if (evidence.language !== 'en') return []
  return splitSentences(summary, 'en').flatMap((sentence): Finding[] => {
    const index = closestSentence(sentence, evidence)
    if (index === -1) return []
    const at = (from: number, to: number) =>
      wordsOf(foldText(evidence.sentences.slice(Math.max(0, from), to).join(' ')))
    const source = at(index, index + 1)
    const near = at(index - 1, index + 2)
    if (NEGATION.test(sentence) || NEGATION.test(source.join(' '))) return []
    const words = wordsOf(foldText(sentence))
    const span = words.find((word) =>
      PAIRS.some(([a, b]) =>
        [
          [a!, b!],
          [b!, a!],
        ].some(
          ([said, opposite]) =>
            said!.test(word) &&
            source.some((other) => opposite!.test(other)) &&
            !near.some((other) => said!.test(other)) &&
            !words.some((other) => opposite!.test(other)),
        ),
      ),
    )
    return span === undefined ? [] : [{ kind: 'negation', severity: 'hard', span }]
  })
}

const NEGATION = /\b(?:not|no|never|without|cannot|less|fewer|neither|nor)\b|n't\b/iu
