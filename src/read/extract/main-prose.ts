import type { DomElement } from '../dom.ts'
import { orderNumbersIn } from './page-order.ts'
import type { Found } from './restore-lost.ts'
import { measureDensity } from './text-density.ts'

/**
 * How many characters of prose the main part of a page holds: the `article` or `main` around what an extractor kept, or
 * else the smallest element that holds all of it.
 *
 * @param page the cleaned page's body, as it was before the extractor took it apart
 */
export function mainProse(page: DomElement, { found, pieces }: Found): number {
  const kept = pieces.filter(({ order, prose }) => prose && found.has(order))
  const wanted = kept.map(({ order }) => order)
  if (wanted.length === 0) return 0
  let around: DomElement = page
  let main: DomElement | null = null
  for (let inner = childWith(around, wanted); inner; inner = childWith(around, wanted)) {
    around = inner
    const isMain = MAIN.has(inner.localName) || inner.getAttribute('role') === 'main'
    if (isMain) main = inner
  }
  return measureDensity(main ?? around).get(main ?? around)?.prose ?? 0
}

/** The child that holds all of some numbered elements. */
function childWith(parent: DomElement, wanted: readonly number[]): DomElement | null {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const inside = orderNumbersIn(child)
    if (wanted.every((order) => inside.has(order))) return child
  }
  return null
}

const MAIN = new Set(['article', 'main'])
