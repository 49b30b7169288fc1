import type { Finding } from '../../model/summary.ts'
import type { NumberMention } from '../../text/numbers/number-mention.ts'
import { numberMentions } from '../../text/numbers/number-mentions.ts'
import type { AlignedSentence } from './aligned-sentence.ts'
import type { ArticleEvidence } from './article-evidence.ts'

/**
 * Flags a number of a summary where the matching sentence counts the same thing and says another one ("three people" for "two
 * people"), although the article has both numbers. English only.
 */
export function checkSwaps(
  aligned: readonly AlignedSentence[],
  { values }: ArticleEvidence,
): Finding[] {
  return aligned.flatMap(({ text, source, near, isOneSentence }): Finding[] => {
    if (!isOneSentence) return []
    const said = numberMentions(text, 'en')
    const real = numberMentions(source, 'en')
    const around = numberMentions(near, 'en')
    return said
      .filter((mention) => {
        // What the article does not have at all may be rounded, which `checkNumbers` judges.
        const isKnown = mention.values.some((value) => values.has(value))
        if (mention.kind === 'number' && !isKnown) return false
        if (around.some((other) => isSame(mention, other))) return false
        const rivals = real.filter((other) => countsTheSame(mention, other))
        return rivals.length === 1 && !said.some((other) => isSame(rivals[0]!, other))
      })
      .map(({ span, kind }) => ({
        kind: kind === 'year' ? 'year' : 'number',
        severity: 'hard',
        span,
      }))
  })
}

function isSame(a: NumberMention, b: NumberMention): boolean {
  if (a.kind === 'code' || b.kind === 'code') return a.kind === b.kind && a.span === b.span
  return a.values.some((value) => b.values.includes(value))
}

function countsTheSame(a: NumberMention, b: NumberMention): boolean {
  if (a.kind === 'year' || b.kind === 'year') return a.kind === b.kind
  if (a.kind === 'code' || b.kind === 'code') return QUARTER.test(a.span) && QUARTER.test(b.span)
  return a.noun !== null && a.noun === b.noun && a.unit === b.unit
}

const QUARTER = /^[QH][1-4]$/iu
