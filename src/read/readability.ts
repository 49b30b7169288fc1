import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, elementsNamed } from './dom.ts'

/** The article's element as Readability finds it, or null. The document is used up. */
export function runReadability(document: DomDocument): DomElement | null {
  lowerNewNames(document)
  const reader = new QuickReadability(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  })
  return reader.parse()?.content ?? null
}

/** Readability names its new elements in capitals; a browser lowers them, linkedom does not and finds them no more. */
function lowerNewNames(document: DomDocument): void {
  const create = document.createElement.bind(document)
  document.createElement = (name) => create(name.toLowerCase())
}

/**
 * Readability with two of its steps answered in a cheaper way and with the same result. It asks some forty times a page
 * for all elements of a name, by a selector that linkedom compiles each time; and it looks at every element's style,
 * for which linkedom builds an object, although a slim page has no style left but `hidden`.
 */
class QuickReadability extends Readability<DomElement> {
  _getAllNodesWithTag(node: DomElement | DomDocument, names: readonly string[]): DomElement[] {
    const root = 'documentElement' in node ? node.documentElement : node
    return elementsNamed(root, new Set(names.map((name) => name.toLowerCase())))
  }

  _isProbablyVisible(node: DomElement): boolean {
    if (node.hasAttribute('hidden')) return false
    // Fallback images of formulas are hidden from screen readers and not from readers.
    return node.getAttribute('aria-hidden') !== 'true' || node.className.includes('fallback-image')
  }
}
