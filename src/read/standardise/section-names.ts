import { isPhrase } from '../filter/boilerplate.ts'
import type { DomElement } from '../dom.ts'
import { AUTHORED_ATTRIBUTE } from '../extract/marker-attributes.ts'
import { headingLevel } from '../tags.ts'
import { fold } from './heading-furniture.ts'
import { HEADINGS } from './heading-names.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Removes the ids and class names that generators make from a section's own heading (docutils, Sphinx, Pandoc, Org,
 * DokuWiki: `<section id="related-work"><h2>Related work</h2>`) and from the term of a definition. Such a name repeats
 * the author's words, and says nothing about what the box is.
 */
export function forgetSectionNames(page: PageElements): void {
  for (const term of page.named('dt')) term.removeAttribute('id')
  for (const heading of page.named(...HEADINGS)) {
    const words = fold(heading.textContent ?? '')
    if (words === '') continue
    for (const box of boxesOf(heading)) {
      if (box.id === '' && box.className === '') continue
      if (isFurnitureHeading(heading) && !holdsText(box, heading)) continue
      if (isMadeOf(box.id, words)) {
        box.removeAttribute('id')
        heading.setAttribute(AUTHORED_ATTRIBUTE, '')
      }
      if (isMadeOf(box.className, words)) box.removeAttribute('class')
    }
  }
}

/** Whether an element's id is made from the heading it begins with, and its author's text stands below. */
export function isSectionOfText(box: DomElement): boolean {
  let first = firstWithText(box)
  for (
    let depth = 1;
    depth < MAX_DEPTH && first && headingLevel(first.localName) === null;
    depth += 1
  ) {
    first = firstWithText(first)
  }
  if (!first || headingLevel(first.localName) === null) return false
  return isMadeOf(box.id, fold(first.textContent ?? '')) && holdsText(box, first)
}

/** The boxes that begin with a heading, and the one that follows it: Org's `<div id="text-SLUG">`. */
function boxesOf(heading: DomElement): DomElement[] {
  const boxes: DomElement[] = []
  const next = heading.nextElementSibling
  if (next && BOXES.has(next.localName)) boxes.push(next)
  for (let inner = heading, depth = 0; depth < MAX_DEPTH; depth += 1) {
    const box = inner.parentNode
    if (!box || !BOXES.has(box.localName)) break
    const first = firstWithText(box)
    if (first !== inner) break
    boxes.push(box)
    inner = box
  }
  return boxes
}

function firstWithText(box: DomElement): DomElement | null {
  let child = box.firstElementChild
  while (child && (child.textContent ?? '').trim() === '') child = child.nextElementSibling
  return child
}

/**
 * Whether a name consists of a heading's words: all of its parts, but for a generator's own prefix or a number, occur in
 * the heading, and together they are nearly all of it or, for a slug that was cut, its beginning.
 */
export function isMadeOf(name: string, words: string): boolean {
  if (name === '' || name.length > MAX_NAME_CHARS) return false
  const parts = name
    .split(/[^\p{L}\p{N}%]+/u)
    .map(fold)
    .filter((part) => part !== '' && !GENERATED.test(part))
  const made = parts.join('')
  if (made.length < 3 || !parts.every((part) => words.includes(part))) return false
  return made.length >= words.length * NEARLY_ALL || (parts.length > 2 && words.startsWith(made))
}

/** "Comments" and "Related articles" head sections of an article too, but mostly boxes of a site. */
function isFurnitureHeading(heading: DomElement): boolean {
  return isPhrase(heading.textContent ?? '', 'sections', 'tails', 'comments', 'lines')
}

/** Whether text stands directly in a box after its heading, as an author's does, and not in boxes of its own. */
function holdsText(box: DomElement, heading: DomElement): boolean {
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    if (child !== heading && TEXT.has(child.localName) && !child.hasAttribute('class')) return true
    const isText =
      child.localName === 'div' &&
      child.previousElementSibling === heading &&
      !REPLIES.test(child.className)
    if (isText && holdsText(child, heading)) return true
  }
  return false
}

const BOXES = new Set(['section', 'div', 'article', 'header'])
const TEXT = new Set(['p', 'pre', 'dl', 'table', 'blockquote'])
const REPLIES = /comment|repl(?:y|ies)/i
const GENERATED =
  /^(?:\d+|sec|section|sect|h|id|user|content|outline|container|text|org|level\d|chapter|toc)$/
const MAX_DEPTH = 3
const MAX_NAME_CHARS = 300
const NEARLY_ALL = 0.7
