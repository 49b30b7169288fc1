import { foldText, wordsOf } from '../../text/fold/fold-text.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { closestSentences } from './closest-sentence.ts'

/** A sentence of a summary beside the sentence of the article that it comes from. All texts are folded. */
export interface AlignedSentence {
  text: string
  /** Its words in order, lower-cased. */
  words: readonly string[]
  /** The sentence of the article that shares most words with it, or up to three neighbours that do together. */
  source: string
  isOneSentence: boolean
  sourceWords: readonly string[]
  /** That sentence with the one before and the one after it. */
  near: string
  nearWords: ReadonlySet<string>
}

/** The sentences of a folded English summary for which the article has a matching one; the others are left out. */
export function alignSentences(folded: string, evidence: ArticleEvidence): AlignedSentence[] {
  return splitSentences(folded, 'en').flatMap((text) => {
    const closest = closestSentences(text, evidence)
    if (closest === null) return []
    const { index, length } = closest
    const at = (from: number, to: number) =>
      foldText(evidence.sentences.slice(Math.max(0, from), to).join(' '))
    const source = at(index, index + length)
    const near = at(index - 1, index + length + 1)
    return [
      {
        text,
        words: wordsOf(text),
        source,
        isOneSentence: length === 1,
        sourceWords: wordsOf(source),
        near,
        nearWords: new Set(wordsOf(near)),
      },
    ]
  })
}
