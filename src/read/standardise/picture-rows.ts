import {
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
  isText,
} from '../dom.ts'
import { CAPTION_ATTRIBUTE } from '../extract/marker-attributes.ts'
import type { PageElements } from './page-elements.ts'
import { lineOf } from './visible-text.ts'

/**
 * Replaces a row or gallery of pictures between two parts of the text by its pictures, each in a `figure`. Readability
 * drops a box with two pictures and no text.
 */
export function standardisePictureRows(page: PageElements, document: DomDocument): void {
  const texts = new Map<DomElement, boolean>()
  const rows = new Set<DomElement>()
  for (const picture of page.named('img')) {
    const row = rowAround(picture, texts)
    if (!row || rows.has(row)) continue
    rows.add(row)
    const pictures = elementsNamed(row, PICTURE)
    if (pictures.length < 2 || pictures.length > MAX_PICTURES || !isInFlow(row)) continue
    row.replaceWith(...figuresOf(document, row))
  }
}

/** The outermost element around a picture that holds nothing but pictures and their captions. */
function rowAround(picture: DomElement, texts: Map<DomElement, boolean>): DomElement | null {
  let row: DomElement | null = null
  for (let outer = picture.parentNode; outer; outer = outer.parentNode) {
    if (
      !WRAPPERS.has(outer.localName) ||
      FURNITURE.test(outer.className) ||
      hasOwnText(outer, texts)
    )
      break
    if (outer.localName !== 'a' && outer.localName !== 'figure') row = outer
  }
  return row
}

/** Whether an element holds text that is no caption. Stops at the first, and reads no element twice. */
function hasOwnText(element: DomElement, known: Map<DomElement, boolean>): boolean {
  const before = known.get(element)
  if (before !== undefined) return before
  let found = false
  for (let node = element.firstChild; node && !found; node = node.nextSibling) {
    if (isText(node)) found = (node.textContent ?? '').trim() !== ''
    else if (isElement(node)) found = !isCaption(node) && hasOwnText(node, known)
  }
  known.set(element, found)
  return found
}

function isCaption(element: DomElement): boolean {
  return element.localName === 'figcaption' || CAPTION.test(element.className)
}

/** Each picture of a row as a figure, with the caption that follows it, and what is left as paragraphs. */
function figuresOf(document: DomDocument, row: DomElement): DomElement[] {
  const figures: DomElement[] = []
  let last: DomElement | null = null
  const visit = (parent: DomElement): void => {
    let node: DomNode | null = parent.firstChild
    while (node) {
      const next: DomNode | null = node.nextSibling
      if (isElement(node)) {
        if (node.localName === 'img' || node.localName === 'picture') {
          const figure = document.createElement('figure')
          const [image = node] = elementsNamed(node, PICTURE)
          figure.appendChild(node)
          figures.push(figure)
          last = image
        } else if (isCaption(node)) {
          const text = lineOf(node)
          if (last && !last.hasAttribute(CAPTION_ATTRIBUTE))
            last.setAttribute(CAPTION_ATTRIBUTE, text)
          else if (text !== '') {
            const line = document.createElement('p')
            line.appendChild(document.createTextNode(text))
            figures.push(line)
          }
        } else if (node.localName !== 'noscript') visit(node)
      }
      node = next
    }
  }
  visit(row)
  return figures
}

function isInFlow(row: DomElement): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = row
  return FLOW.has(before?.localName ?? '') || FLOW.has(after?.localName ?? '')
}

/** A gallery with more pictures is a page of its own. */
const MAX_PICTURES = 40
const PICTURE = new Set(['img'])
const WRAPPERS = new Set('a center div figure li ol p picture section span ul'.split(' '))
const FLOW = new Set('p h2 h3 h4 h5 h6 ul ol pre blockquote figure table dl'.split(' '))
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/i
const FURNITURE =
  /shar(?:e|ing)|social|logo|icon|avatar|badge|relat|recommend|sponsor|partner|\bads?\b|advert|author|promo|teaser|banner|nav|footer|header/i
