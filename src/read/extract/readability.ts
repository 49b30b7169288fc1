import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, elementsNamed, holdsText } from '../dom.ts'
import { innerLength } from './inner-length.ts'
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
 * Readability with some of its steps replaced by cheaper ones that give the same result. It queries all elements of a name
 * about forty times a page, reads every element's style, although a pruned page has no style left but `hidden`, makes a
 * new element where one changes its name, and puts together the text of each element, of the whole page too, to see whether
 * there is any and how long it is.
 */
class QuickReadability extends Readability<DomElement> {
  declare readonly REGEXPS: { readonly byline: RegExp; readonly hashUrl: RegExp }

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

  _isValidByline(node: DomElement, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') === true ||
      this.REGEXPS.byline.test(names)
    if (!isNamed) return false
    const { length } = (node.textContent ?? '').trim()
    return length > 0 && length < MAX_BYLINE
  }

  _isElementWithoutContent(node: TreeElement): boolean {
    if (holdsText(node)) return false
    const breaks = () =>
      node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length
    return node.firstElementChild === null || node.children.length === breaks()
  }

  _getLinkDensity(element: TreeElement): number {
    const length = innerLength(element)
    if (length === 0) return 0
    let linked = 0
    for (const link of element.getElementsByTagName('a')) {
      const isAnchor = this.REGEXPS.hashUrl.test(link.getAttribute('href') ?? '')
      linked += innerLength(link) * (isAnchor ? ANCHOR_WEIGHT : 1)
    }
    return linked / length
  }

  _setNodeTag(node: TreeElement, name: string): TreeElement {
    node.rename(name.toLowerCase())
    return node
  }
}

/** Readability's own: characters of a byline, and what a link within the page counts. */
const MAX_BYLINE = 100
const ANCHOR_WEIGHT = 0.3
const DENSE = /[\u2e80-\u9fff\uac00-\ud7a3]/
const DENSE_ALL = /[\u2e80-\u9fff\uac00-\ud7a3]/g
