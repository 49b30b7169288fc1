import type { Mark, Prose } from '../model/block.ts'

/** The part of a text between two UTF-16 offsets, with its marks. */
export function sliceProse({ text, marks }: Prose, start: number, end = text.length): Prose {
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark): Mark[] => {
      const from = Math.max(mark.start, start)
      const to = Math.min(mark.end, end)
      return to > from ? [{ ...mark, start: from - start, end: to - start }] : []
    }),
  }
}

/** Joins parts of a text; parts of one mark on both sides of a joint become one again. */
export function joinProse(parts: readonly Prose[], separator = ''): Prose {
  let text = ''
  const marks: Mark[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator
    for (const mark of part.marks) {
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
    }
    text += part.text
  }
  return { text, marks }
}
