import type { BlockDraft } from './block-draft.ts'
import { type DomDocument, type DomElement, elementsNamed } from './dom.ts'
import { ORDER_ATTRIBUTE } from './marker-attributes.ts'
import { measureDensity, type TextDensity } from './text-density.ts'
import { toBlocks } from './to-blocks.ts'

/**
 * Finds the prose paragraphs that an extractor dropped although they stand between two that it kept: it mistook part of
 * the article for a box. Three of four such paragraphs in the test corpora belong to the article.
 *
 * @param found order numbers that the extractor kept
 * @param paragraphs order numbers of all prose paragraphs, ascending
 */
export function findLostParagraphs(
  found: ReadonlySet<number>,
  paragraphs: readonly number[],
): Set<number> {
  const kept = paragraphs.filter((order) => found.has(order))
  const first = kept[0] ?? 0
  const last = kept.at(-1) ?? 0
  return new Set(paragraphs.filter((order) => order > first && order < last && !found.has(order)))
}

/** Restores lost paragraphs to their places, each with the enclosing box that the extractor dropped as a whole. */
export function restoreParagraphs(
  drafts: readonly BlockDraft[],
  { lost, found }: { lost: ReadonlySet<number>; found: ReadonlySet<number> },
  page: DomDocument,
  baseUrl: string,
): BlockDraft[] {
  const densities = measureDensity(page.body)
  const done = new Set<number>()
  const all = [...drafts]
  for (const element of elementsNamed(page.body, PARAGRAPH)) {
    const order = orderOf(element)
    if (!lost.has(order) || done.has(order) || isAside(element)) continue
    const box = boxAround(element, found, densities)
    for (const number of orderNumbersIn(box)) done.add(number)
    const start = Math.min(order, ...orderNumbersIn(box))
    const at = all.findIndex((draft) => draft.order > start)
    const recovered = toBlocks(box, baseUrl).map((draft) => ({
      ...draft,
      order: draft.order || order,
      // `toBlocks` numbers quotes from 1 each time; this keeps the numbers of different boxes apart.
      quote: draft.quote === 0 ? 0 : draft.quote + order * QUOTE_STRIDE,
    }))
    all.splice(at === -1 ? all.length : at, 0, ...recovered)
  }
  return all
}

/** The largest element around a paragraph that contains nothing the extractor kept and is not mostly links. */
function boxAround(
  paragraph: DomElement,
  found: ReadonlySet<number>,
  densities: ReadonlyMap<DomElement, TextDensity>,
): DomElement {
  let box = paragraph
  for (let outer = box.parentNode; outer && outer.localName !== 'body'; outer = outer.parentNode) {
    const density = densities.get(outer)
    if (!density || density.linkChars > density.chars * MAX_LINKS) return box
    for (const number of orderNumbersIn(outer)) if (found.has(number)) return box
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

/** The order numbers that `cleanDocument` gave to elements inside an element, and to itself. */
export function orderNumbersIn(element: DomElement): Set<number> {
  const numbers = new Set<number>()
  const visit = (inner: DomElement): void => {
    if (inner.hasAttribute(ORDER_ATTRIBUTE)) numbers.add(orderOf(inner))
    for (let child = inner.firstElementChild; child; child = child.nextElementSibling) visit(child)
  }
  visit(element)
  return numbers
}

function orderOf(element: DomElement): number {
  return Number(element.getAttribute(ORDER_ATTRIBUTE))
}

const PARAGRAPH = new Set(['p'])
const ASIDES = new Set(['aside', 'header', 'footer', 'nav', 'form', 'table'])
const MAX_LINKS = 0.3
const QUOTE_STRIDE = 1_000
