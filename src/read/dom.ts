import type { DomDocument, DomElement, DomNode } from './dom-types.ts'
import { TreeDocument } from './tree/tree-document.ts'

export type { DomDocument, DomElement, DomNode } from './dom-types.ts'

const ELEMENT = 1
const TEXT = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/**
 * All elements below a root that have one of these lower-case names, in document order.
 * A selector would be compiled on each call, which costs more than the traversal.
 */
export function elementsNamed(root: DomElement, names: ReadonlySet<string>): DomElement[] {
  const found: DomElement[] = []
  const visit = (parent: DomElement): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (names.has(child.localName)) found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** Whether a node holds anything but white space; looks no further than the first text that does. */
export function holdsText(node: DomNode): boolean {
  if (isText(node)) return (node.textContent ?? '').trim() !== ''
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (holdsText(child)) return true
  }
  return false
}

/** Whether any element below a root has one of these lower-case names. */
export function containsElement(root: DomElement, names: ReadonlySet<string>): boolean {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (names.has(child.localName) || containsElement(child, names)) return true
  }
  return false
}

/** Parses any HTML into a document with one `html`, one `head` and one `body`. */
export function parseDocument(html: string): DomDocument {
  return new TreeDocument(html)
}
