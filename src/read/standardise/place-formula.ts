import { type DomDocument, type DomElement, type DomNode, holdsText } from '../dom.ts'
import { packHtml, TEX_ATTRIBUTE, unpackHtml } from '../extract/marker-attributes.ts'
import { BLOCK_TAGS } from '../tags.ts'

/** A formula and whether it stands in a line of its own. */
export interface PlacedFormula {
  text: string
  /** Empty if the page has no source. */
  tex: string
  display: boolean
}

/** Puts a formula into the place of whatever typeset it; returns the new `math` element. */
export function placeFormula(
  document: DomDocument,
  old: DomElement,
  { text, tex, display }: PlacedFormula,
): DomElement {
  const math = document.createElement('math')
  math.setAttribute(TEX_ATTRIBUTE, packHtml(tex))
  math.textContent = text
  const parent = old.parentNode
  if (display || (parent && isAlone(old, parent))) math.setAttribute('display', 'block')
  if (parent && display && FLOW.has(parent.localName)) {
    const paragraph = document.createElement('p')
    paragraph.appendChild(math)
    old.replaceWith(paragraph)
  } else old.replaceWith(math)
  return math
}

/** Reads a `math` element that `placeFormula` made. */
export function readPlacedFormula(math: DomElement): PlacedFormula {
  const tex = unpackHtml(math.getAttribute(TEX_ATTRIBUTE) ?? '')
  const display = math.getAttribute('display') === 'block'
  return { text: (math.textContent ?? '').trim(), tex, display }
}

/** Whether a block holds nothing but this formula. */
function isAlone(element: DomElement, parent: DomElement): boolean {
  if (!BLOCK_TAGS.has(parent.localName) || IN_CONTEXT.has(parent.localName)) return false
  for (let node: DomNode | null = parent.firstChild; node; node = node.nextSibling) {
    if (node !== element && holdsText(node)) return false
  }
  return true
}

/** In these a formula is part of a list, table or heading even if it is alone. */
const IN_CONTEXT = new Set(
  'li dd dt td th h1 h2 h3 h4 h5 h6 figcaption caption summary legend'.split(' '),
)
/** Text directly in one of these belongs to no paragraph, and an extractor may take it for a label. */
const FLOW = new Set('body article main section div figure center blockquote'.split(' '))
