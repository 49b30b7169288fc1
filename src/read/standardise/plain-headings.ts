import { type DomElement, type DomNode, isElement, isText } from '../dom.ts'
import { fold, headingFurniture, isHeadingLink } from './heading-furniture.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Reduces headings to their text: without permalinks, links to an editor, ids and class names, and without the box that
 * holds nothing but the heading and such links (GitHub, markdown-it-anchor, Starlight, Substack, MediaWiki).
 * Extractors drop a heading whose id or class sounds like a menu or an advertisement, although ids are made from the
 * heading's own words: "HTTP headers", "Social login".
 */
export function plainHeadings(page: PageElements): void {
  for (const heading of page.named(...HEADINGS)) {
    for (const part of headingFurniture(heading)) part.remove()
    unwrapBox(heading)
    forgetNames(heading)
  }
}

/** Puts a heading in the place of the box around it, if the box holds nothing else that is read. */
function unwrapBox(heading: DomElement): void {
  const box = heading.parentNode
  if (!box || (box.localName !== 'div' && box.localName !== 'span') || !box.parentNode) return
  let links = 0
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (node === heading) continue
    if (isElement(node) && isHeadingLink(node, heading)) links += 1
    else if (!isBlank(node)) return
  }
  if (links > 0) box.replaceWith(heading)
}

function isBlank(node: DomNode): boolean {
  if (isText(node)) return fold(node.textContent ?? '') === ''
  return !isElement(node) || (node.localName !== 'img' && (node.textContent ?? '').trim() === '')
}

function forgetNames(element: DomElement): void {
  element.removeAttribute('id')
  element.removeAttribute('class')
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (INLINE.has(child.localName)) forgetNames(child)
  }
}

const INLINE = new Set(['span', 'a', 'strong', 'b', 'em', 'i'])
