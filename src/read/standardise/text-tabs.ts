import { type DomDocument, type DomElement, elementsNamed } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { hasText, lineOf } from './visible-text.ts'

/**
 * Shows the panels of tabs that hold text ("Linux", "Mac"), each below the name of its tab in bold: a reader wants to see all ways.
 * Only where tabs and panels say by their roles that they are, stand in one box, and that box stands in the text.
 */
export function showTextTabs(page: PageElements, document: DomDocument): void {
  for (const list of page.named('div', 'ul')) {
    const box = list.getAttribute('role') === 'tablist' ? list.parentNode : null
    if (!box || !isInFlow(box)) continue
    const tabs = elementsNamed(list, TABS).filter((tab) => tab.getAttribute('role') === 'tab')
    const inner = list.nextElementSibling
    const direct = panelsIn(box)
    // Docusaurus has a box around the panels.
    const panels = direct.length === 0 && inner ? panelsIn(inner) : direct
    if (tabs.length < 2 || tabs.length !== panels.length) continue
    for (const [index, panel] of panels.entries()) {
      panel.removeAttribute('hidden')
      panel.removeAttribute('aria-hidden')
      panel.removeAttribute('role')
      const name = tabs[index] ? lineOf(tabs[index]) : ''
      if (name !== '' && hasText(panel))
        panel.insertBefore(boldLine(document, name), panel.firstChild)
    }
    list.remove()
  }
}

function panelsIn(box: DomElement): DomElement[] {
  const panels: DomElement[] = []
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    if (child.getAttribute('role') === 'tabpanel') panels.push(child)
  }
  return panels
}

function isInFlow(box: DomElement): boolean {
  return [box.previousElementSibling, box.nextElementSibling].some((one) =>
    FLOW.has(one?.localName ?? ''),
  )
}

function boldLine(document: DomDocument, text: string): DomElement {
  const line = document.createElement('p')
  const strong = document.createElement('strong')
  strong.appendChild(document.createTextNode(text))
  line.appendChild(strong)
  return line
}

const TABS = new Set(['button', 'a', 'li', 'div', 'span'])
const FLOW = new Set('p h2 h3 h4 ul ol pre blockquote figure table dl'.split(' '))
