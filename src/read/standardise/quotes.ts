import { type DomDocument, type DomElement, elementsNamed, isElement } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'
import { lineOf } from './titled-box.ts'

/** Keeps the attribution of a quotation as its last line. Extractors drop every `footer`. */
export function standardiseQuotes(page: PageElements, document: DomDocument): void {
  for (const quote of page.named('blockquote')) {
    const after = quote.nextElementSibling
    // Asciidoctor writes it beside the quotation.
    if (after && ATTRIBUTION.test(after.className) && lineOf(after).length <= MAX_ATTRIBUTION) {
      quote.appendChild(renameElement(document, after, 'p'))
    }
    for (const footer of elementsNamed(quote, FOOTERS)) renameElement(document, footer, 'p')
    const last = lastElement(quote)
    if (!last || !(last.localName === 'cite' || CREDIT.test(last.className))) continue
    const text = lineOf(last)
    // A dash says that the line is no part of what was said; pages draw it by their style sheets.
    if (text !== lineOf(quote) && /^[\p{L}\p{N}"“‘'(]/u.test(text)) putDash(document, last)
    if (last.localName === 'cite') renameElement(document, last, 'p')
  }
}

/** Puts a dash before the first text of an element. */
function putDash(document: DomDocument, element: DomElement): void {
  let node = element.firstChild
  while (node) {
    const empty = (node.textContent ?? '').trim() === ''
    if (!empty && !isElement(node)) {
      node.parentNode?.insertBefore(document.createTextNode('— '), node)
      return
    }
    node = empty ? node.nextSibling : node.firstChild
  }
}

function lastElement(quote: DomElement): DomElement | null {
  let node = quote.lastChild
  while (node && !(isElement(node) && lineOf(node) !== '')) {
    if ((node.textContent ?? '').trim() !== '') return null
    node = node.previousSibling
  }
  return node && isElement(node) ? node : null
}

/** In characters. */
const MAX_ATTRIBUTION = 200
const ATTRIBUTION = /^(?:attribution|quote-author|blockquote-footer)$/
const FOOTERS = new Set(['footer', 'figcaption'])
const CREDIT = /(?:^|[\s_-])(?:attribution|citation|cite|credit|author|source)(?:$|[\s_-])/i
