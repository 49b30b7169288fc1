import type { DomElement } from '../dom.ts'
import { ORDER_ATTRIBUTE } from './marker-attributes.ts'

/** The order numbers inside an element, itself included: those of a subtree follow each other. Empty if `first > last`. */
export interface OrderRange {
  first: number
  last: number
}

/** Which elements of a numbered page have which numbers, and which of them an extractor kept. Built in one traversal. */
export class PageOrder {
  private readonly elements = new Map<number, DomElement>()
  private readonly ranges = new Map<DomElement, OrderRange>()
  /** Elements that hold a headline, a time or a form, as only whole articles and boxes of the site do. */
  private readonly articles = new Set<DomElement>()
  /** At each number, how many numbers up to it were kept. */
  private readonly kept: number[] = [0]
  private last = 0

  constructor(body: DomElement, found: ReadonlySet<number>) {
    this.visit(body)
    for (let order = 1; order <= this.last; order += 1)
      this.kept.push((this.kept[order - 1] ?? 0) + (found.has(order) ? 1 : 0))
  }

  elementOf(order: number): DomElement | undefined {
    return this.elements.get(order)
  }

  rangeOf(element: DomElement): OrderRange {
    return this.ranges.get(element) ?? { first: 1, last: 0 }
  }

  /** Whether an element holds anything that the extractor kept. */
  holdsFound(element: DomElement): boolean {
    const { first, last } = this.rangeOf(element)
    return first <= last && (this.kept[last] ?? 0) > (this.kept[first - 1] ?? 0)
  }

  holdsHeadline(element: DomElement): boolean {
    return this.articles.has(element)
  }

  private visit(element: DomElement): boolean {
    const order = Number(element.getAttribute(ORDER_ATTRIBUTE) ?? 0)
    if (order > 0) {
      this.elements.set(order, element)
      this.last = order
    }
    const first = order > 0 ? order : this.last + 1
    let headline = HEADLINE.has(element.localName)
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (this.visit(child)) headline = true
    this.ranges.set(element, { first, last: this.last })
    if (headline) this.articles.add(element)
    return headline
  }
}

/** The order numbers that `cleanDocument` gave to elements inside an element, and to itself. */
export function orderNumbersIn(element: DomElement): Set<number> {
  const numbers = new Set<number>()
  const visit = (inner: DomElement): void => {
    const order = inner.getAttribute(ORDER_ATTRIBUTE)
    if (order !== null) numbers.add(Number(order))
    for (let child = inner.firstElementChild; child; child = child.nextElementSibling) visit(child)
  }
  visit(element)
  return numbers
}

const HEADLINE = new Set(['h1', 'time', 'form'])
