import { containsElement, type DomElement, type DomNode, holdsText, isElement } from '../dom.ts'
import { headingLevel } from '../tags.ts'
import { fragmentOf } from './note-targets.ts'

/** Removes the links from a note back to its marks, with the brackets and labels that held nothing else. */
export function removeBackLinks(box: DomElement, markIds: ReadonlySet<string>): void {
  for (const [index, link] of linksIn(box)
    .filter((one) => leadsBack(one, markIds))
    .entries()) {
    let gone = link
    // No note has more marks than that; each costs a look at all of the note.
    if (index >= MAX_MARKS) link.remove()
    else
      for (let outer = gone.parentNode; outer && outer !== box; outer = outer.parentNode) {
        if (/[\p{L}\p{N}]/u.test(textWithout(outer, gone))) break
        gone = outer
      }
    gone.remove()
  }
}

/** Whether a link leads from a note back to one of its marks. */
export function leadsBack(link: DomElement, markIds: ReadonlySet<string>): boolean {
  if (link.getAttribute('role') === 'doc-backlink') return true
  const fragment = fragmentOf(link)
  return fragment !== null && (markIds.has(fragment) || ARROWS.test(link.textContent ?? ''))
}

/** All links in an element, and the element itself if it is one. */
export function linksIn(element: DomElement): DomElement[] {
  if (element.localName === 'a') return [element]
  const links: DomElement[] = []
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    links.push(...linksIn(child))
  }
  return links
}

/** Removes a note that has been read, and whatever then holds nothing any more: its list, its box, their heading. */
export function removeNote(note: readonly DomElement[]): void {
  for (const element of note) {
    let gone = element
    for (let outer = gone.parentNode; outer; outer = outer.parentNode) {
      if (KEPT.has(outer.localName) || holdsContent(outer, gone)) break
      gone = outer
    }
    const before = gone.previousElementSibling
    const after = gone.nextElementSibling
    gone.remove()
    if (before) removeTitle(before, after)
  }
}

/** Removes the line and the heading above a list of notes, unless something else follows under that heading. */
function removeTitle(before: DomElement, after: DomElement | null): void {
  let title: DomElement | null = before
  if (title.localName === 'hr') {
    title = title.previousElementSibling
    before.remove()
  }
  const level = title && headingLevel(title.localName)
  if (!title || level === null) return
  const next = after && headingLevel(after.localName)
  if (after === null || (next !== null && next <= level)) title.remove()
}

/** Whether an element holds more than a heading, lines and white space beside a part of it. */
function holdsContent(element: DomElement, part: DomElement): boolean {
  const first = element.firstElementChild
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    if (node === part) continue
    if (!isElement(node)) {
      if (holdsText(node)) return true
    } else if (PICTURES.has(node.localName)) return true
    else if (headingLevel(node.localName) === null && !(node === first && isTitle(node))) {
      if (holdsContent(node, part)) return true
    }
  }
  return false
}

/** Whether an element, the first in a box, is a short label such as "Notes". */
function isTitle(element: DomElement): boolean {
  if (element.localName === 'li' || containsElement(element, PICTURES)) return false
  const text = (element.textContent ?? '').trim()
  return text.length <= MAX_TITLE && !/[.!?。]$/.test(text)
}

function textWithout(element: DomElement, part: DomElement): string {
  let text = ''
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    if (node === part) continue
    text += isElement(node) ? textWithout(node, part) : (node.textContent ?? '')
  }
  return text
}

/** One for each mark, from the second on with a number. */
const ARROWS = /^[\ufe0e\ufe0f\s↩↵⤴⏎↑⬆⇑▲^]+\d{0,2}$/
const KEPT = new Set('html body main article'.split(' '))
const PICTURES = new Set('img picture figure video audio iframe pre table'.split(' '))
const MAX_MARKS = 100
/** In characters: "Notes", "Anmerkungen:". */
const MAX_TITLE = 24
