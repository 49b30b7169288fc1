import { type DomElement, type DomNode, isElement, isText } from '../dom.ts'
import { BLOCK_TAGS, headingLevel } from '../tags.ts'

/** In characters. What is longer is a section that happens to be linked by its number. */
const MAX_NOTE = 4000

/** How many of some elements are below each element around them. */
export function countWithin(elements: Iterable<DomElement>): Map<DomElement, number> {
  const counts = new Map<DomElement, number>()
  for (const element of elements) {
    for (let at: DomElement | null = element; at; at = at.parentNode) {
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * The elements that hold the whole text of the note whose anchor is `target`: the anchor may be the note itself, its label,
 * or an empty element before it. `null` if no element holds this note and no other.
 *
 * @param targets how many notes begin within an element
 * @param marks how many marks of notes are within an element
 */
export function noteBox(
  target: DomElement,
  targets: ReadonlyMap<DomElement, number>,
  marks: ReadonlyMap<DomElement, number>,
): DomElement[] | null {
  let box = target
  for (;;) {
    const outer: DomElement | null = box.parentNode
    const isFree =
      outer !== null &&
      !TOO_WIDE.has(outer.localName) &&
      targets.get(outer) === 1 &&
      !marks.has(outer)
    const isWhole = isFree && (WHOLE.has(outer.localName) || isOnlyChild(box, outer))
    if (isWhole || (isFree && isLabel(box) && isFirst(box, outer))) {
      box = outer
    } else break
  }
  if (!isLabel(box)) return isNoteText(box) ? [box] : null
  const rest = textAfter(box, targets)
  return rest.length > 0 && rest.every(isNoteText) ? [box, ...rest] : null
}

/** Whether an element holds no more than a note's number or sign. */
function isLabel(element: DomElement): boolean {
  const text = (element.textContent ?? '').trim()
  return (
    text.length <= 14 && /^[[(^]{0,14}\s{0,14}[^\s[\]()^]{0,10}\s{0,14}[\])^.:]{0,14}$/.test(text)
  )
}

/** The paragraphs after a label that stands by itself (`dt` and `dd`, a heading and text), up to the next note. */
function textAfter(label: DomElement, targets: ReadonlyMap<DomElement, number>): DomElement[] {
  const rest: DomElement[] = []
  // Between line breaks, nothing says where a note ends.
  if (!BLOCK_TAGS.has(label.localName)) return rest
  for (let next = label.nextElementSibling; next; next = next.nextElementSibling) {
    if (targets.has(next) || headingLevel(next.localName) !== null || next.localName === 'hr') break
    if (label.localName === 'dt' ? next.localName !== 'dd' : !BLOCK_TAGS.has(next.localName)) break
    rest.push(next)
    if (rest.length === MAX_PARAGRAPHS) break
  }
  return rest
}

function isNoteText(box: DomElement): boolean {
  return (box.textContent ?? '').length <= MAX_NOTE && !holdsHeading(box)
}

function holdsHeading(element: DomElement): boolean {
  if (headingLevel(element.localName) !== null) return !isLabel(element)
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (holdsHeading(child)) return true
  }
  return false
}

/** Whether nothing but a bracket stands before an element in the one around it. */
function isFirst(element: DomElement, outer: DomElement): boolean {
  for (let node: DomNode | null = outer.firstChild; node !== element; node = node.nextSibling) {
    if (!node) return false
    if (/[\p{L}\p{N}]/u.test(node.textContent ?? '')) return false
  }
  return true
}

function isOnlyChild(element: DomElement, outer: DomElement): boolean {
  for (let node: DomNode | null = outer.firstChild; node; node = node.nextSibling) {
    if (isText(node) && (node.textContent ?? '').trim() !== '') return false
    if (isElement(node) && node !== element) return false
  }
  return true
}

/** One note may fill these, but they are made for several. */
const TOO_WIDE = new Set('html body main article section ol ul dl tbody form'.split(' '))
/** A note that stands in one of these is all of it. */
const WHOLE = new Set('li dd tr td aside'.split(' '))
const MAX_PARAGRAPHS = 6
