import type { Draft } from './block-draft.ts'
import { type DomDocument, type DomElement, elementsNamed } from './dom.ts'
import { ORDER } from './marker.ts'
import { measureDensity, type TextDensity } from './text-density.ts'
import { toBlocks } from './to-blocks.ts'

/**
 * The prose paragraphs that a reader left out although they stand between two that it kept: it mistook a part of the
 * article for a box. Three of four such paragraphs in the test corpora belong to the article.
 */
export function lostBetween(
  found: ReadonlySet<number>,
  paragraphs: readonly number[],
): Set<number> {
  const kept = paragraphs.filter((order) => found.has(order))
  const first = kept[0] ?? 0
  const last = kept.at(-1) ?? 0
  return new Set(paragraphs.filter((order) => order > first && order < last && !found.has(order)))
}

/** Puts lost paragraphs back where they stood, each with the box around it that the reader threw away whole. */
export function putBack(
  drafts: readonly Draft[],
  { lost, found }: { lost: ReadonlySet<number>; found: ReadonlySet<number> },
  page: DomDocument,
  baseUrl: string,
): Draft[] {
  const masses = measureDensity(page.body)
  const done = new Set<number>()
  const all = [...drafts]
  for (const element of elementsNamed(page.body, PARAGRAPH)) {
    const order = orderOf(element)
    if (!lost.has(order) || done.has(order) || isAside(element)) continue
    const box = boxAround(element, found, masses)
    for (const number of numbersIn(box)) done.add(number)
    const start = Math.min(order, ...numbersIn(box))
    const at = all.findIndex((draft) => draft.order > start)
    const recovered = toBlocks(box, baseUrl).map((draft) => ({
      ...draft,
      order: draft.order || order,
      // Quotes are numbered from 1 in each walk.
      quote: draft.quote === 0 ? 0 : draft.quote + order * MANY_QUOTES,
    }))
    all.splice(at === -1 ? all.length : at, 0, ...recovered)
  }
  return all
}

/** The largest element around a paragraph that holds nothing the reader kept, and that is not made of links. */
function boxAround(
  paragraph: DomElement,
  found: ReadonlySet<number>,
  masses: ReadonlyMap<DomElement, TextDensity>,
): DomElement {
  let box = paragraph
  for (let outer = box.parentNode; outer && outer.localName !== 'body'; outer = outer.parentNode) {
    const mass = masses.get(outer)
    if (!mass || mass.linkChars > mass.chars * MAX_LINKS) return box
    for (const number of numbersIn(outer)) if (found.has(number)) return box
    box = outer
  }
  return box
}

function isAside(element: DomElement): boolean {
  for (let outer = element.parentNode; outer; outer = outer.parentNode) {
    if (ASIDES.has(outer.localName)) return true
  }
  return false
}

/** The cleaner's numbers in an element. */
export function numbersIn(element: DomElement): Set<number> {
  const numbers = new Set<number>()
  const visit = (inner: DomElement): void => {
    if (inner.hasAttribute(ORDER)) numbers.add(orderOf(inner))
    for (let child = inner.firstElementChild; child; child = child.nextElementSibling) visit(child)
  }
  visit(element)
  return numbers
}

function orderOf(element: DomElement): number {
  return Number(element.getAttribute(ORDER))
}

const PARAGRAPH = new Set(['p'])
const ASIDES = new Set(['aside', 'header', 'footer', 'nav', 'form', 'table'])
const MAX_LINKS = 0.3
const MANY_QUOTES = 1_000
