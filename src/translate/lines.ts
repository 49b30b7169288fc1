import type { Prose } from '../model/block.ts'
import { joinProse, sliceProse } from './slice-prose.ts'

/** Characters of a text that a model is given at once; a longer line is divided between sentences. */
const MAX_PIECE = 900
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })

/** A text in the pieces in which it is translated, with the white space between them. */
export interface Pieces {
  pieces: readonly Prose[]
  /** What follows each piece. */
  gaps: readonly string[]
}

/** Divides a text at its line breaks, and long lines between sentences. Nothing but white space is between two pieces. */
export function toPieces(prose: Prose): Pieces {
  const pieces: Prose[] = []
  const gaps: string[] = []
  const add = (start: number, end: number) => {
    const whole = prose.text.slice(start, end)
    const from = start + (whole.length - whole.trimStart().length)
    const to = Math.max(from, start + whole.trimEnd().length)
    pieces.push(sliceProse(prose, from, to))
    gaps.push(prose.text.slice(to, end))
    // Indentation belongs to the gap before.
    const indent = prose.text.slice(start, Math.min(from, end))
    if (indent !== '' && gaps.length > 1) gaps[gaps.length - 2] += indent
  }
  const lines = prose.text.split('\n')
  let index = 0
  for (const [at, content] of lines.entries()) {
    const line = at < lines.length - 1 ? `${content}\n` : content
    if (line === '') continue
    let start = index
    if (line.length > MAX_PIECE) {
      for (const { index: from } of sentences.segment(line)) {
        const end = index + from
        const next = nextSentence(line, from) + index
        if (next - start > MAX_PIECE && end > start) {
          add(start, end)
          start = end
        }
      }
    }
    add(start, index + line.length)
    index += line.length
  }
  return { pieces, gaps }
}

function nextSentence(line: string, at: number): number {
  const segment = sentences.segment(line).containing(at)
  return segment === undefined ? line.length : segment.index + segment.segment.length
}

/** Puts translated pieces together as the pieces of the original were. */
export function fromPieces(pieces: readonly Prose[], gaps: readonly string[]): Prose {
  return joinProse(
    pieces.flatMap((piece, index) => [piece, { text: gaps[index] ?? '', marks: [] }]),
  )
}
