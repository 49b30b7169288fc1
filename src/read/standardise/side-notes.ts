import { type DomDocument, type DomElement, type DomNode, isElement } from '../dom.ts'
import { labelOf, noteContent, noteMark } from './hang-note.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Notes that stand in the middle of their sentence and are moved to the margin or hidden by styles: side notes of Tufte's
 * layout, LaTeXML's and WordPress plugins' footnotes. A label or superscript is directly followed by the note.
 */
export function standardiseSideNotes(page: PageElements, document: DomDocument): void {
  let number = 0
  for (const mark of page.named('label', 'sup')) {
    const note = noteAfter(mark)
    if (!note) continue
    number += 1
    const written = labelOf(mark.textContent ?? '')
    const label = /[\p{L}\p{N}]/u.test(written) ? written : String(number)
    const content = noteContent([note], label)
    note.remove()
    mark.replaceWith(noteMark(document, content, `[${label}]`))
  }
  // Distill's elements number themselves.
  for (const note of page.named('d-footnote', 'dt-fn')) {
    number += 1
    const content = noteContent([note], '')
    note.replaceWith(noteMark(document, { ...content, label: String(number) }, `[${number}]`))
  }
}

function noteAfter(mark: DomElement): DomElement | null {
  if ((mark.textContent ?? '').trim().length > MAX_LABEL) return null
  let note: DomNode | null = mark.nextSibling
  while (note && (isElement(note) ? note.localName === 'input' : isBlank(note))) {
    note = note.nextSibling
  }
  if (!note || !isElement(note) || !HOLDERS.has(note.localName)) return null
  return NAMES.test(note.className) && (note.textContent ?? '').trim() !== '' ? note : null
}

function isBlank(node: DomNode): boolean {
  return (node.textContent ?? '').trim() === ''
}

const HOLDERS = new Set('span small aside div'.split(' '))
const NAMES = /side-?note|margin-?note|foot-?note|(?:^|[\s_-])note(?:$|[\s_-])/i
/** In characters: a number, or a sign such as "⊕". */
const MAX_LABEL = 6
