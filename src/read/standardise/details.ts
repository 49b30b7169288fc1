import { containsElement, type DomDocument } from '../dom.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'
import { replaceBox } from './titled-box.ts'
import { isLongerThan, lineOf } from './visible-text.ts'

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
    // Nothing is folded away.
    if (!isLongerThan(box, title.length)) continue
    summary.remove()
    replaceBox(document, { box, title, content: box })
  }
}

const HEADING_NAMES = new Set(HEADINGS)
