import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, elementsNamed } from './dom.ts'

/** The element that Readability takes for the article, or null. Consumes the document. */
export function runReadability(document: DomDocument): DomElement | null {
  lowerNewNames(document)
  const reader = new QuickReadability(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  })
  return reader.parse()?.content ?? null
}

/** Readability creates elements with upper-case names. Browsers lower them; linkedom does not, and then cannot find them. */
function lowerNewNames(document: DomDocument): void {
  const create = document.createElement.bind(document)
  document.createElement = (name) => create(name.toLowerCase())
}

/**
 * Readability with two of its steps replaced by cheaper ones that give the same result. About forty times a page it
 * queries all elements of a name, with a selector that linkedom compiles each time; and it reads every element's style,
 * for which linkedom builds an object, although a pruned page has no style left but `hidden`.
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
}
