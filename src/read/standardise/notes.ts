import type { DomDocument, DomElement } from '../dom.ts'
import { labelOf, noteContent, noteMark } from './hang-note.ts'
import { countWithin, noteBox } from './note-box.ts'
import { findMarkLinks, fragmentOf, type NoteMark, pairTargets } from './note-targets.ts'
import { hangNotesWithoutMarks } from './notes-without-marks.ts'
import type { PageElements } from './page-elements.ts'
import { leadsBack, linksIn, removeBackLinks, removeNote } from './remove-notes.ts'

/**
 * Takes footnotes and endnotes off the page and hangs each on its marks in the text, where no extractor can mistake a list
 * of notes for a box of links, and where a note stays with the sentence that it belongs to.
 *
 * A note is recognised by what it is: a short link in the text, and further down the element it leads to, with a link back,
 * or with the mark set as a superscript.
 */
export function standardiseNotes(page: PageElements, document: DomDocument): void {
  const links = findMarkLinks(page.named('a'))
  if (links.length === 0) return
  const { marks, strays } = pairTargets(document, links)
  const nowhere = strays.map((link) => fragmentOf(link) ?? '')
  const byTarget = Map.groupBy(marks, (mark) => mark.target)
  const targets = countWithin(byTarget.keys())
  const within = countWithin(marks.map((mark) => mark.link))
  // From the last to the first: a note may hold the mark of a later one.
  for (const [index, [target, group]] of [...byTarget].entries().toArray().toReversed()) {
    const box = noteBox(target, targets, within)
    if (box) hangNote(document, box, { marks: group, number: String(index + 1), nowhere })
  }
  const backLinks = strays.filter((link) => link.getAttribute('role') === 'doc-backlink')
  if (backLinks.length > 0) hangNotesWithoutMarks(document, backLinks)
}

interface HangingNote {
  marks: readonly NoteMark[]
  /** The label, if the mark has no text. */
  number: string
  /** Places that links lead to and that are not on the page: of marks that were lost. */
  nowhere: readonly string[]
}

function hangNote(
  document: DomDocument,
  box: readonly DomElement[],
  { marks, number, nowhere }: HangingNote,
): void {
  const ids = new Set([...marks.flatMap(({ link }) => idsOf(link)), ...nowhere])
  const isLinkedBack = box.flatMap(linksIn).some((link) => leadsBack(link, ids))
  if (!isLinkedBack && !marks.some(({ link }) => isSetAsMark(link))) return
  const label = labelOf(marks[0]?.link.textContent ?? '') || number
  for (const element of box) removeBackLinks(element, ids)
  const content = noteContent(box, label)
  removeNote(box)
  for (const { link } of marks) {
    wholeMark(link).replaceWith(noteMark(document, content, `[${label}]`))
  }
}

/** What a back link may name: the mark or an element around it or in it. */
function idsOf(link: DomElement): string[] {
  const ids = [link.getAttribute('name') ?? '']
  for (
    let at: DomElement | null = link, level = 0;
    at && level < 3;
    at = at.parentNode, level += 1
  ) {
    ids.push(at.id)
    ids.push(at.previousElementSibling?.id ?? '')
  }
  if (link.firstElementChild) ids.push(link.firstElementChild.id)
  return ids.filter((id) => id !== '')
}

function isSetAsMark(link: DomElement): boolean {
  if (link.getAttribute('role') === 'doc-noteref') return true
  return link.parentNode?.localName === 'sup' || link.firstElementChild?.localName === 'sup'
}

/** The outermost element that holds nothing but the mark and brackets around it. */
function wholeMark(link: DomElement): DomElement {
  const text = labelOf(link.textContent ?? '')
  let mark = link
  for (
    let outer = link.parentNode;
    outer && INLINE.has(outer.localName);
    outer = outer.parentNode
  ) {
    if (labelOf(outer.textContent ?? '') !== text) break
    mark = outer
  }
  return mark
}

const INLINE = new Set('sup span small b font i em'.split(' '))
