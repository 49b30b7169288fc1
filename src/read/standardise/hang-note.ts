import type { DomDocument, DomElement, DomNode } from '../dom.ts'
import { isElement, isText } from '../dom.ts'
import { NOTE_ATTRIBUTE, NOTE_LABEL_ATTRIBUTE, packHtml } from '../extract/marker-attributes.ts'

/** A note's label and its content as HTML. */
export interface NoteContent {
  label: string
  html: string
}

/** Reads the content of a note from the elements that hold it, without its label. */
export function noteContent(box: readonly DomElement[], label: string): NoteContent {
  for (const element of box) removeLeadingLabel(element, label)
  return { label, html: box.map((element) => `<div>${element.innerHTML}</div>`).join('') }
}

/** The element that shows the mark of a note and carries the note. @param text what is shown; nothing for a note without a mark */
export function noteMark(document: DomDocument, note: NoteContent, text: string): DomElement {
  const mark = document.createElement('sup')
  mark.setAttribute(NOTE_LABEL_ATTRIBUTE, note.label)
  mark.setAttribute(NOTE_ATTRIBUTE, packHtml(note.html))
  mark.textContent = text
  return mark
}

/** "1" for "[1]", "1)", "[1:2]" and " 1 ". */
export function labelOf(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim()
  if (bare.length > MAX_LABEL) return bare
  return bare.replace(/^[[(（【^]+\s?/, '').replace(/(?::\d{1,3})?\s?[\])）】.]{0,9}$/, '')
}

/** Removes elements at the beginning of a note that repeat its label. */
function removeLeadingLabel(box: DomElement, label: string): void {
  for (let first = firstElement(box); first; first = firstElement(box)) {
    if (labelOf(first.textContent ?? '') === label) first.remove()
    else {
      removeLeadingLabel(first, label)
      return
    }
  }
}

/** The element with which the text of another one begins. */
function firstElement(parent: DomElement): DomElement | null {
  for (let node: DomNode | null = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (node.textContent ?? '').trim() !== '') return node
    if (isText(node) && (node.textContent ?? '').trim() !== '') return null
  }
  return null
}

/** In characters. Anything longer is no label, and costs nothing to look at. */
const MAX_LABEL = 40
