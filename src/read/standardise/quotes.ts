import { type DomDocument, type DomElement, isElement } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'
import { hasText, isLongerThan, lineOf } from './visible-text.ts'

/** Keeps the attribution of a quotation as its last line. Extractors drop every `footer`. */
export function standardiseQuotes(page: PageElements, document: DomDocument): void {
  for (const footer of page.named('footer', 'figcaption')) {
    if (isInQuote(footer)) renameElement(document, footer, 'p').setAttribute('class', 'attribution')
  }
  for (const quote of page.named('blockquote')) {
    const after = quote.nextElementSibling
    // Asciidoctor writes it beside the quotation.
    if (after && ATTRIBUTION.test(after.className) && !isLongerThan(after, MAX_ATTRIBUTION)) {
      quote.appendChild(renameElement(document, after, 'p'))
    }
    const last = lastElement(quote)
    if (!last || !(last.localName === 'cite' || CREDIT.test(last.className))) continue
    // The text of a quotation that is nothing but its credit is no credit.
    if (isLongerThan(last, MAX_ATTRIBUTION) || !isLongerThan(quote, lineOf(last).length)) continue
    // A dash says that the line is no part of what was said; pages draw it by their style sheets.
    if (/^[\p{L}\p{N}"“‘'(]/u.test(lineOf(last))) putDash(document, last)
    if (last.localName === 'cite') renameElement(document, last, 'p')
  }
}

function isInQuote(element: DomElement): boolean {
  let outer = element.parentNode
  for (let depth = 0; outer && depth < MAX_DEPTH; depth += 1, outer = outer.parentNode) {
    if (outer.localName === 'blockquote') return true
  }
  return false
}

/** Puts a dash before the first text of an element. */
function putDash(document: DomDocument, element: DomElement): void {
  let node = element.firstChild
  while (node) {
    const empty = !hasText(node)
    if (!empty && !isElement(node)) {
      node.parentNode?.insertBefore(document.createTextNode('— '), node)
      return
    }
    node = empty ? node.nextSibling : node.firstChild
  }
}

function lastElement(quote: DomElement): DomElement | null {
  let node = quote.lastChild
  while (node && !(isElement(node) && hasText(node))) {
    if (hasText(node)) return null
    node = node.previousSibling
  }
  return node && isElement(node) ? node : null
}

/** In characters. */
const MAX_ATTRIBUTION = 200
const ATTRIBUTION = /^(?:attribution|quote-author|blockquote-footer)$/
const MAX_DEPTH = 3
const CREDIT = /(?:^|[\s_-])(?:attribution|citation|cite|credit|author|source)(?:$|[\s_-])/i
