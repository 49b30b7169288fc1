import { containsElement, type DomDocument, type DomElement, isElement } from '../dom.ts'
import { BLOCK_TAGS } from '../tags.ts'
import { headingFurniture } from './heading-furniture.ts'
import type { PageElements } from './page-elements.ts'
import { moveChildren, renameElement } from './rename-element.ts'
import { asParagraphs } from './titled-box.ts'
import { hasText } from './visible-text.ts'

/**
 * Sets the terms of definition lists in bold, each as the first line of its definition: a term in a paragraph of its own
 * would be a short line, which is boilerplate in many places. The list stays around them with its class.
 */
export function standardiseDefinitionLists(page: PageElements, document: DomDocument): void {
  for (const term of page.named('dt')) {
    if (!term.parentNode) continue
    for (const sign of headingFurniture(term)) sign.remove()
    if (!hasText(term) || containsElement(term, BLOCK_TAGS)) continue
    const definition = term.nextElementSibling
    if (!definition) continue
    const strong = document.createElement('strong')
    moveChildren(term, strong)
    const line = definition?.localName === 'dd' ? firstLine(document, definition) : null
    if (line === null) {
      term.appendChild(strong)
      renameElement(document, term, 'p')
      continue
    }
    line.insertBefore(document.createElement('br'), line.firstChild)
    line.insertBefore(strong, line.firstChild)
    term.remove()
  }
}

/** The paragraph that a definition begins with; null if it begins with something else. */
function firstLine(document: DomDocument, definition: DomElement): DomElement | null {
  const nodes = asParagraphs(document, definition)
  for (const node of nodes) definition.appendChild(node)
  const first = nodes.find(hasText)
  return first && isElement(first) && first.localName === 'p' ? first : null
}
