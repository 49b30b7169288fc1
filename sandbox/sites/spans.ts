import type { Span } from './block.ts'

/** Reads `**bold**`, `*italic*`, code in backticks and `[text](href)`. Marks do not nest. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const found of text.matchAll(MARKED)) {
    if (found.index > end) spans.push(span(text.slice(end, found.index), 'plain'))
    const [whole, bold, italic, code, label, href] = found
    if (bold !== undefined) spans.push(span(bold, 'bold'))
    else if (italic !== undefined) spans.push(span(italic, 'italic'))
    else if (code !== undefined) spans.push(span(code, 'code'))
    else if (label !== undefined) spans.push({ text: label, mark: 'link', href: href ?? null })
    end = found.index + whole.length
  }
  if (end < text.length) spans.push(span(text.slice(end), 'plain'))
  return spans
}

const MARKED = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g

function span(text: string, mark: Span['mark']): Span {
  return { text, mark, href: null }
}
