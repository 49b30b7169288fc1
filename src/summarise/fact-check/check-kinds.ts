import type { Finding } from '../../model/summary.ts'
import type { AlignedSentence } from './aligned-sentence.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { areOfOneKind, wordsFor } from './other-kinds.ts'

/** Flags a thing that the article does not name where the matching sentence names another of the same kind. English only. */
export function checkKinds(
  aligned: readonly AlignedSentence[],
  evidence: ArticleEvidence,
): Finding[] {
  return aligned.flatMap(({ words, sourceWords }): Finding[] => {
    const span = words.find((word) => {
      const own = wordsFor(word)
      if (own.length === 0 || own.some((form) => evidence.words.has(form))) return false
      const others = sourceWords.filter((other) => areOfOneKind(word, other))
      return others.some((other) => !wordsFor(other).some((form) => words.includes(form)))
    })
    return span === undefined ? [] : [{ kind: 'word', severity: 'hard', span }]
  })
}
