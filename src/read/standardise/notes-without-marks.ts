import { type DomDocument, type DomElement, elementsNamed } from '../dom.ts'
import { headingLevel } from '../tags.ts'
import { labelOf, noteContent, noteMark } from './hang-note.ts'
import { countWithin, noteBox } from './note-box.ts'
import { removeBackLinks, removeNote } from './remove-notes.ts'

/**
 * Notes whose marks are not on the page: in an excerpt, or where a mark was lost. They say by their roles what they are, and
 * are kept with the last paragraph before them.
 *
 * @param backLinks links with the role of a way back to the text, and no place to lead to
 */
export function hangNotesWithoutMarks(
  document: DomDocument,
  backLinks: readonly DomElement[],
): void {
  const targets = countWithin(backLinks)
  for (const link of backLinks) {
    const box = noteBox(link, targets, new Map())
    const paragraph = box?.[0] ? paragraphBefore(box[0]) : null
    if (!box || !paragraph) continue
    const written = labelOf(link.textContent ?? '')
    const label = /^[\p{L}\p{N}]{1,4}$/u.test(written) ? written : '*'
    for (const element of box) removeBackLinks(element, new Set())
    const content = noteContent(box, label)
    removeNote(box)
    paragraph.appendChild(noteMark(document, content, ''))
  }
}

/** The last paragraph or list item before an element that is not a note itself. */
function paragraphBefore(element: DomElement): DomElement | null {
  for (let at: DomElement | null = element; at && at.localName !== 'body'; at = at.parentNode) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (headingLevel(before.localName) !== null || (before.textContent ?? '').trim() === '')
        continue
      if (PARAGRAPHS.has(before.localName)) return before
      const inner = elementsNamed(before, PARAGRAPHS).at(-1)
      if (inner) return inner
    }
  }
  return null
}

const PARAGRAPHS = new Set(['p', 'li', 'dd'])
