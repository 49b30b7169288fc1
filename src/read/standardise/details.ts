import { containsElement, type DomDocument } from '../dom.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'
import { lineOf, replaceBox } from './titled-box.ts'

/**
 * Unfolds `details`: a reader in the chat has nothing to fold. The summary becomes a bold line above the content, or stays
 * a heading if it is one.
 */
export function standardiseDetails(page: PageElements, document: DomDocument): void {
  for (const box of page.named('details')) {
    const summary = box.firstElementChild
    if (!box.parentNode || summary?.localName !== 'summary') continue
    if (containsElement(summary, HEADING_NAMES)) {
      renameElement(document, summary, 'div')
      continue
    }
    const title = lineOf(summary)
    // A menu has no text but its links.
    if (lineOf(box) === title) continue
    summary.remove()
    replaceBox(document, { box, title, content: box })
  }
}

const HEADING_NAMES = new Set(HEADINGS)
