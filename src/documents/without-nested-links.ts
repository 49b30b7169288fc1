import type { Mark, Prose } from '../model/block.ts'

/** A text of whose links none overlaps with another: in markup a link within a link would end the outer one. */
export function withoutNestedLinks({ text, marks }: Prose): Prose {
  const kept: Mark[] = []
  let end = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.kind === 'link') {
      if (mark.start < end) continue
      end = mark.end
    }
    kept.push(mark)
  }
  return { text, marks: kept }
}
