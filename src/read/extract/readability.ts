import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, elementsNamed } from '../dom.ts'
import type { TreeElement } from '../tree/tree-node.ts'

/** The element that Readability takes for the article, or null. Consumes the document. */
export function runReadability(document: DomDocument): DomElement | null {
  const reader = new QuickReadability(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  })
  return reader.parse()?.content ?? null
}

/**
 * Readability with three of its steps replaced by cheaper ones that give the same result. It queries all elements of a name
 * about forty times a page, reads every element's style, although a pruned page has no style left but `hidden`, and makes a
 * new element where one changes its name.
 */
class QuickReadability extends Readability<DomElement> {
  _getAllNodesWithTag(node: DomElement | DomDocument, names: readonly string[]): DomElement[] {
    const root = 'documentElement' in node ? node.documentElement : node
    return elementsNamed(root, new Set(names.map((name) => name.toLowerCase())))
  }

  _isProbablyVisible(node: DomElement): boolean {
    if (node.hasAttribute('hidden')) return false
    // Fallback images of formulas are hidden from screen readers but visible on screen.
    return node.getAttribute('aria-hidden') !== 'true' || node.className.includes('fallback-image')
  }

  /** Thresholds are in characters: a page in a dense script counts twice. Only lengths of these texts are used. */
  _getInnerText(element: DomElement, normalizeSpaces = true): string {
    const trimmed = (element.textContent ?? '').trim()
    const text = normalizeSpaces ? trimmed.replace(/\s{2,}/g, ' ') : trimmed
    return DENSE.test(text) ? text.replace(DENSE_ALL, '$&$&') : text
  }

  _setNodeTag(node: TreeElement, name: string): TreeElement {
    node.rename(name.toLowerCase())
    return node
  }
}

const DENSE = /[\u2e80-\u9fff\uac00-\ud7a3]/
const DENSE_ALL = /[\u2e80-\u9fff\uac00-\ud7a3]/g
