import { type DomElement, isElement, isText } from '../../dom.ts'

/** The text of an element as it is in the source; null if it has more than `limit` characters. Reads no more than these. */
export function textUpTo(element: DomElement, limit: number): string | null {
  let text = ''
  const visit = (outer: DomElement): boolean => {
    for (let node = outer.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) {
        if (!visit(node)) return false
      } else if (isText(node)) {
        text += node.textContent ?? ''
        if (text.length > limit) return false
      }
    }
    return true
  }
  return visit(element) ? text : null
}

/** The text of an element as a reader sees it, white space collapsed; null if it is longer than any label. */
export function shortText(element: DomElement): string | null {
  return textUpTo(element, MAX_CHARS)?.replace(/\s+/g, ' ').trim() ?? null
}

/** In characters: room for a long caption and the indentation of its source. */
const MAX_CHARS = 2_000
