import type { Mark, Prose } from './block.ts'

/** How a text with marks is written in some markup. */
export interface MarkWriter {
  /** A piece of plain text; `at` is its offset in the whole. */
  text(piece: string, at: number): string
  /** A marked range. @param inner the same range, written @param plain its plain text */
  mark(mark: Mark, inner: string, plain: string): string
}

/** Writes a text with its marks nested. Marks that overlap without nesting end where the outer one ends. */
export function renderMarks({ text, marks }: Prose, writer: MarkWriter): string {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return renderRange(text, { start: 0, end: text.length }, sorted, writer)
}

function renderRange(
  text: string,
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
  writer: MarkWriter,
): string {
  const plain = (from: number, to: number) =>
    to > from ? writer.text(text.slice(from, to), from) : ''
  let output = ''
  let at = start
  let index = 0
  for (let mark = marks[index]; mark !== undefined; mark = marks[index]) {
    index += 1
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (to <= from) continue
    const inside: Mark[] = []
    for (let next = marks[index]; next && next.start < to; next = marks[index]) {
      inside.push(next)
      index += 1
    }
    const inner = renderRange(text, { start: from, end: to }, inside, writer)
    output += plain(at, from) + writer.mark(mark, inner, text.slice(from, to))
    at = to
  }
  return output + plain(at, end)
}
