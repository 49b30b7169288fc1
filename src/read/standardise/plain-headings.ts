import {
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
  isText,
} from '../dom.ts'
import { AUTHORED_ATTRIBUTE } from '../extract/marker-attributes.ts'
import { lengthOf } from '../text-size.ts'
import { fold, headingFurniture, isHeadingLink } from './heading-furniture.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'
import { isMadeOf } from './section-names.ts'

/**
 * Reduces headings to their text: without permalinks (also around all of it), links to an editor, ids and class names, and without the box that
 * holds nothing but the heading and such links (GitHub, markdown-it-anchor, Starlight, Substack, MediaWiki).
 * Extractors drop a heading whose id or class sounds like a menu or an advertisement, although ids are made from the
 * heading's own words: "HTTP headers", "Social login".
 */
export function plainHeadings(page: PageElements, document: DomDocument): void {
  for (const heading of [...page.named(...HEADINGS), ...headingsByRole(page, document)]) {
    for (const part of headingFurniture(heading)) part.remove()
    unlink(document, heading)
    unwrapBox(heading)
    if (isMadeOf(heading.id, fold(heading.textContent ?? ''))) {
      heading.setAttribute(AUTHORED_ATTRIBUTE, '')
    }
    forgetNames(heading)
    if (isSentence(heading)) renameElement(document, heading, 'p')
  }
}

/** Whether a heading is a paragraph in large letters: an introduction below the headline, or a page without any other. */
function isSentence(heading: DomElement): boolean {
  if (heading.localName === 'h1') return false
  const text = (heading.textContent ?? '').trim()
  return lengthOf(text) >= PARAGRAPH_CHARS && /[.!?…。！？]["'”»]?$/u.test(text)
}

/** What only its role calls a heading, renamed to one of its level. */
function headingsByRole(page: PageElements, document: DomDocument): DomElement[] {
  return page
    .named('div', 'p', 'span')
    .filter((element) => element.getAttribute('role') === 'heading')
    .map((element) => {
      const level = /^[1-6]$/.exec(element.getAttribute('aria-level') ?? '2')?.[0] ?? '2'
      return renameElement(document, element, `h${level}`)
    })
}

/** Takes away the link around a heading's text that leads to the heading itself: what is only a link looks like a menu. */
function unlink(document: DomDocument, heading: DomElement): void {
  if (!heading.firstElementChild) return
  for (const link of elementsNamed(heading, LINK)) {
    if (isHeadingLink(link, heading)) renameElement(document, link, 'span')
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

/** In characters. */
const PARAGRAPH_CHARS = 120
const LINK = new Set(['a'])
const INLINE = new Set(['span', 'a', 'strong', 'b', 'em', 'i'])
