import type { SaidLine } from '../model/discussion.ts'
import { cut } from '../text/cut.ts'
import type { Candidate } from './pick-comments.ts'

/** Lines that are shown without a model, and that a model's are filled up to. */
export const FEW_LINES = 3
/** Characters of a comment that is shown as it is. */
const MAX_QUOTE = 280

/**
 * The best-ranked comments, shortened to their first sentences: at most one of each voice and person, none of those that are told of
 * already.
 */
export function rankedLines(
  candidates: readonly Candidate[],
  count: number,
  told: readonly Candidate[] = [],
): SaidLine[] {
  const voices = new Set(told.map(({ voice }) => voice))
  const people = new Set(told.map(({ author }) => author))
  const lines: SaidLine[] = []
  for (const candidate of candidates) {
    if (lines.length >= count) break
    const { voice, author, url } = candidate
    if (voices.has(voice) || people.has(author)) continue
    voices.add(voice)
    people.add(author)
    lines.push({ kind: 'comment', text: '', quote: beginningOf(candidate), author, url })
  }
  return lines
}

function beginningOf({ sentences }: Candidate): string {
  let text = ''
  for (const sentence of sentences) {
    if (text !== '' && text.length + sentence.length >= MAX_QUOTE) break
    text = text === '' ? sentence : `${text} ${sentence}`
  }
  return cut(text, MAX_QUOTE)
}
