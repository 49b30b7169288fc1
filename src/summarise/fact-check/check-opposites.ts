import type { Finding } from '../../model/summary.ts'
import type { AlignedSentence } from './aligned-sentence.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { negatesByPrefix, oppositionsOf } from './opposite-words.ts'

/**
 * Flags a word whose opposite stands in the matching sentence of the article while the word itself stands neither there nor
 * in its neighbours. English only; sentences with a negation are left to `checkNegation`.
 */
export function checkOpposites(
  aligned: readonly AlignedSentence[],
  evidence: ArticleEvidence,
): Finding[] {
  return aligned.flatMap((sentence): Finding[] => {
    if (NEGATION.test(sentence.text) || NEGATION.test(sentence.source)) return []
    const span = sentence.words.find((word) => saysTheOpposite(word, sentence, evidence))
    return span === undefined ? [] : [{ kind: 'negation', severity: 'hard', span }]
  })
}

function saysTheOpposite(
  word: string,
  { text, words, sourceWords, nearWords }: AlignedSentence,
  evidence: ArticleEvidence,
): boolean {
  if (nearWords.has(word)) return false
  if (isInName(word, text)) return false
  const isTurned = oppositionsOf(word).some(
    ({ own, opposite, isStrong }) =>
      sourceWords.some((other) => opposite.has(other)) &&
      !words.some((other) => opposite.has(other)) &&
      ![...own].some((other) => (isStrong ? nearWords : evidence.words).has(other)),
  )
  if (isTurned) return true
  return (
    !evidence.words.has(word) &&
    sourceWords.some((other) => negatesByPrefix(word, other) && !words.includes(other))
  )
}

/** "South" is no statement in "South Korea"; `checkNames` compares names. */
function isInName(word: string, text: string): boolean {
  const capital = `${word[0]!.toUpperCase()}${word.slice(1)}`
  return text.includes(` ${capital}`) || (text.startsWith(capital) && STARTS_NAME.test(text))
}

const STARTS_NAME = /^\p{Lu}\p{L}* \p{Lu}/u

const NEGATION = /\b(?:not|no|never|without|cannot|less|fewer|neither|nor)\b|n't\b/iu
