import type { ArticlePiece } from './article-piece.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { soundsLikeBoilerplate } from './clean-document.ts'
import type { DomElement } from '../dom.ts'
import { type OrderRange, PageOrder } from './page-order.ts'
import { measureDensity, type TextDensity } from './text-density.ts'
import { elementToBlocks } from '../blocks/to-blocks.ts'

/** What an extractor found of a page, as order numbers. */
export interface Found {
  found: ReadonlySet<number>
  /** All pieces of the cleaned page, ascending. */
  pieces: readonly ArticlePiece[]
}

/**
 * Whether an extractor may have dropped parts of the article: pieces between two paragraphs that it kept, or paragraphs
 * before the first and after the last. Three of four such paragraphs in the test corpora belong to the article.
 */
export function mayHaveLost({ found, pieces }: Found): boolean {
  const range = keptRange({ found, pieces })
  return pieces.some(
    ({ order, prose }) =>
      range.last > 0 && !found.has(order) && (prose || (order > range.first && order < range.last)),
  )
}

/** From the first to the last paragraph of prose that the extractor kept; from 0 to 0 if it kept none. */
function keptRange({ found, pieces }: Found): OrderRange {
  const kept = pieces.filter(({ order, prose }) => prose && found.has(order))
  return { first: kept[0]?.order ?? 0, last: kept.at(-1)?.order ?? 0 }
}

/**
 * Restores the lost parts of an article to their places, each with the enclosing box that the extractor dropped as a
 * whole: all pieces between the first and the last paragraph. These are the extractor's own, or paragraphs above and
 * below in the element that holds nearly all prose of the page: many generators put each section into a box.
 *
 * @param page the cleaned page's body, as it was before the extractor took it apart
 */
export function restoreLost(
  drafts: readonly BlockDraft[],
  { found, pieces }: Found,
  page: DomElement,
  baseUrl: string,
): BlockDraft[] {
  const lost = new LostPieces(page, { found, pieces })
  let done = 0
  const boxes: { start: number; drafts: BlockDraft[] }[] = []
  for (const [at, { order }] of pieces.entries()) {
    if (order <= done || found.has(order)) continue
    const box = lost.boxAt(at)
    if (!box) continue
    const { first, last } = lost.order.rangeOf(box)
    done = last
    const recovered = elementToBlocks(box, baseUrl).map((draft) => ({
      ...draft,
      order: draft.order || order,
      // Quotes are numbered from 1 each time; this keeps the numbers of different boxes apart.
      quote: draft.quote === 0 ? 0 : draft.quote + order * QUOTE_STRIDE,
    }))
    boxes.push({ start: Math.min(order, first), drafts: recovered })
  }
  return merge(drafts, boxes)
}

/** Puts each box before the first draft that stands after it on the page. Both are in the order of the page. */
function merge(
  drafts: readonly BlockDraft[],
  boxes: readonly { start: number; drafts: BlockDraft[] }[],
): BlockDraft[] {
  const all: BlockDraft[] = []
  let at = 0
  for (const draft of drafts) {
    for (let box = boxes[at]; box && draft.order > box.start; box = boxes[at]) {
      all.push(...box.drafts)
      at += 1
    }
    all.push(draft)
  }
  for (const box of boxes.slice(at)) all.push(...box.drafts)
  return all
}

/** Decides which of the pieces that an extractor dropped belong to the article, and in which boxes. */
class LostPieces {
  readonly order: PageOrder
  private readonly densities: ReadonlyMap<DomElement, TextDensity>
  private readonly found: ReadonlySet<number>
  private readonly pieces: readonly ArticlePiece[]
  private readonly range: OrderRange

  constructor(page: DomElement, { found, pieces }: Found) {
    this.order = new PageOrder(page, found)
    this.densities = measureDensity(page)
    this.found = found
    this.pieces = pieces
    this.range = this.articleRange(keptRange({ found, pieces }), mainElement(page, this.densities))
  }

  /** The box to restore for a lost piece, or null. */
  boxAt(at: number): DomElement | null {
    const piece = this.pieces[at]
    const element = this.order.elementOf(piece?.order ?? 0)
    if (!piece || !element || !isWithin(piece.order, this.range)) return null
    const box = this.boxAround(element)
    return piece.heading && this.isStray(at, box) ? null : box
  }

  /** From the first to the last paragraph of the article, with those that the extractor lost at its ends. */
  private articleRange(kept: OrderRange, main: DomElement): OrderRange {
    const range = { ...kept }
    for (const { order, prose } of this.pieces) {
      const element = this.order.elementOf(order)
      if (!prose || !element || isWithin(order, kept)) continue
      if (!this.isInMain(element, main)) continue
      if (order > kept.last && !this.hasFoundTwin(element)) continue
      range.first = Math.min(range.first, order)
      range.last = Math.max(range.last, order)
    }
    return range
  }

  /** Whether a paragraph is in the main element, and in no box of it that is another article or the site's. */
  private isInMain(element: DomElement, main: DomElement): boolean {
    for (let outer: DomElement | null = element; outer; outer = outer.parentNode) {
      if (outer === main) return true
      if (this.order.holdsFound(outer)) continue
      if (outer.localName === 'article' || this.order.holdsHeadline(outer)) return false
      if (soundsLikeBoilerplate(outer)) return false
    }
    return false
  }

  /**
   * Whether a box around a paragraph has a brother of the same name and class that holds what the extractor kept: the next
   * section of the article. Below an article there are also boxes of the site, each of a kind of its own.
   */
  private hasFoundTwin(element: DomElement): boolean {
    let box = element
    while (box.parentNode && !this.order.holdsFound(box.parentNode)) box = box.parentNode
    let other = box.previousElementSibling
    for (let steps = 0; other && steps < MAX_SIBLINGS; steps += 1) {
      const isTwin = other.localName === box.localName && other.className === box.className
      if (isTwin && this.order.holdsFound(other)) return true
      other = other.previousElementSibling
    }
    return false
  }

  /** The largest element around a piece that holds nothing the extractor kept, is in range and not mostly links. */
  private boxAround(piece: DomElement): DomElement {
    let box = piece
    for (
      let outer = box.parentNode;
      outer && outer.localName !== 'body';
      outer = outer.parentNode
    ) {
      const density = this.densities.get(outer)
      if (!density || density.linkChars > density.chars * MAX_LINKS) return box
      const { first, last } = this.order.rangeOf(outer)
      const isInRange = first >= this.range.first - 1 && last <= this.range.last
      if (this.order.holdsFound(outer) || !isInRange) return box
      box = outer
    }
    return box
  }

  /** Whether a lost box is a heading with no text of its own below it: the title of another article. */
  private isStray(at: number, box: DomElement): boolean {
    const after = this.pieces[at + 1]
    if (!after) return true
    if (isWithin(after.order, this.order.rangeOf(box)) && !after.heading) return false
    return after.heading ? !this.found.has(after.order) : !isWithin(after.order, this.range)
  }
}

function isWithin(order: number, { first, last }: OrderRange): boolean {
  return order >= first && order <= last
}

/** The smallest element that holds nearly all prose of the page. */
function mainElement(
  body: DomElement,
  densities: ReadonlyMap<DomElement, TextDensity>,
): DomElement {
  const wanted = (densities.get(body)?.prose ?? 0) * NEARLY_ALL
  let main = body
  for (;;) {
    let inner = main.firstElementChild
    while (inner && (densities.get(inner)?.prose ?? 0) < wanted) inner = inner.nextElementSibling
    if (!inner || inner.localName === 'p') return main
    main = inner
  }
}

const MAX_LINKS = 0.3
const NEARLY_ALL = 0.85
const MAX_SIBLINGS = 100
const QUOTE_STRIDE = 1_000
