import { type DomDocument, elementsNamed } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'

/** Elements of tables by the roles that stand for them (WAI-ARIA 1.2). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['row', 'tr'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['columnheader', 'th'],
  ['rowheader', 'th'],
])

/** Turns boxes that say by their roles that they are a table into one. Their cells would run together. */
export function standardiseAriaTables(page: PageElements, document: DomDocument): void {
  for (const box of page.named('div')) {
    if (box.getAttribute('role') !== 'table' || !box.parentNode) continue
    for (const part of elementsNamed(box, PARTS)) {
      const name = NAMES.get(part.getAttribute('role') ?? '')
      if (name) renameElement(document, part, name).removeAttribute('class')
    }
    if (elementsNamed(box, ROWS).length > 1)
      renameElement(document, box, 'table').removeAttribute('class')
  }
}

const PARTS = new Set(['div', 'span', 'p', 'li', 'ul'])
const ROWS = new Set(['tr'])
