import { containsElement, type DomElement } from '../dom.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Keeps the text of buttons that open a part of the article (the questions of an FAQ: `h3 > button`, Bootstrap's and
 * WordPress's accordions) or sort a table by one of its columns, and removes all other buttons. What a button in a heading
 * opens is shown.
 */
export function discloseButtons(page: PageElements): void {
  for (const button of page.named('button')) {
    const heading = headingOf(button)
    if (heading) showPanel(heading)
    if (heading || containsElement(button, HEADING_NAMES)) unwrap(button)
    else button.remove()
  }
}

/** The heading, definition term or head of a column whose whole text is a button. */
function headingOf(button: DomElement): DomElement | null {
  let outer = button.parentNode
  for (let depth = 0; outer && depth < MAX_DEPTH; depth += 1, outer = outer.parentNode) {
    if (!HOLDERS.has(outer.localName)) continue
    return (outer.textContent ?? '').trim() === (button.textContent ?? '').trim() ? outer : null
  }
  return null
}

/** Shows the hidden element behind a heading. */
function showPanel(heading: DomElement): void {
  const panel = heading.nextElementSibling
  if (!panel || !PANELS.has(panel.localName)) return
  panel.removeAttribute('hidden')
  panel.removeAttribute('aria-hidden')
}

function unwrap(button: DomElement): void {
  const nodes = []
  for (let node = button.firstChild; node; node = node.nextSibling) nodes.push(node)
  button.replaceWith(...nodes)
}

const HEADING_NAMES = new Set(HEADINGS)
const HOLDERS = new Set([...HEADINGS, 'dt', 'th'])
const PANELS = new Set(['div', 'section', 'dd', 'p', 'ul'])
const MAX_DEPTH = 3
