import { parseHTML } from 'linkedom'

/** The part of a DOM node that this folder uses. linkedom's types need TypeScript's `dom` library, which we do not load. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomElement | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  textContent: string | null
  remove(): void
}

/** The part of a DOM element that this folder uses. */
export interface DomElement extends DomNode {
  readonly localName: string
  readonly className: string
  readonly id: string
  readonly firstElementChild: DomElement | null
  readonly nextElementSibling: DomElement | null
  readonly previousElementSibling: DomElement | null
  readonly parentNode: DomElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): DomElement[]
  appendChild(node: DomNode): DomNode
  replaceWith(...nodes: DomNode[]): void
}

/** The part of a DOM document that this folder uses. */
export interface DomDocument {
  readonly documentElement: DomElement
  readonly body: DomElement
  readonly firstChild: DomNode | null
  /** The window. */
  readonly defaultView: Record<string, unknown>
  /** linkedom keeps the case of the name as given; browsers lower it. */
  createElement: (name: string) => DomElement
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): DomElement[]
}

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

/** Whether any element below a root has one of these lower-case names. */
export function containsElement(root: DomElement, names: ReadonlySet<string>): boolean {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (names.has(child.localName) || containsElement(child, names)) return true
  }
  return false
}

/**
 * Parses any HTML into a document with one `html` and one `body`.
 * linkedom builds exactly what is written: without a body tag there is no body, and content after `</body>` stays
 * outside, where a browser would move it in.
 */
export function parseDocument(html: string): DomDocument {
  let document: DomDocument = parseHTML(html).document
  if (!hasBody(document)) {
    document = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
  }
  gatherIntoBody(document)
  return document
}

function hasBody(document: DomDocument): boolean {
  for (let node = document.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || node.localName !== 'html') continue
    const head = node.firstElementChild
    return head?.localName === 'head' && head.nextElementSibling?.localName === 'body'
  }
  return false
}

function gatherIntoBody(document: DomDocument): void {
  const body = document.body
  for (const last of [body, document.documentElement]) {
    let node = last.nextSibling
    while (node) {
      const next: DomNode | null = node.nextSibling
      if (isElement(node) || isText(node)) body.appendChild(node)
      node = next
    }
  }
}
