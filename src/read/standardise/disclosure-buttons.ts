import { containsElement, type DomElement } from '../dom.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Keeps the text of buttons that open a part of the article (the questions of an FAQ: `h3 > button`, Bootstrap's and
 * WordPress's accordions), and removes all other buttons.
 */
export function discloseButtons(page: PageElements): void {
  for (const button of page.named('button')) {
    if (isInHeading(button) || containsElement(button, HEADING_NAMES)) unwrap(button)
    else button.remove()
  }
}

/** Whether a button is all the text of the heading or definition term that it stands in. */
function isInHeading(button: DomElement): boolean {
  let outer = button.parentNode
  for (let depth = 0; outer && depth < MAX_DEPTH; depth += 1, outer = outer.parentNode) {
    if (HOLDERS.has(outer.localName))
      return (outer.textContent ?? '').trim() === (button.textContent ?? '').trim()
  }
  return false
}

function unwrap(button: DomElement): void {
  const nodes = []
  for (let node = button.firstChild; node; node = node.nextSibling) nodes.push(node)
  button.replaceWith(...nodes)
}

const HEADING_NAMES = new Set(HEADINGS)
const HOLDERS = new Set([...HEADINGS, 'dt'])
const MAX_DEPTH = 3
