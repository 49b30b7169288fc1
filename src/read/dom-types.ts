/** The part of a DOM node that this folder uses. Two trees implement it: our own (`tree/`) and linkedom, for Defuddle. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomElement | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  textContent: string | null
  remove(): void
  replaceWith(...nodes: DomNode[]): void
}

/** The part of a DOM element that this folder uses. */
export interface DomElement extends DomNode {
  readonly localName: string
  readonly className: string
  readonly id: string
  readonly innerHTML: string
  readonly firstElementChild: DomElement | null
  readonly nextElementSibling: DomElement | null
  readonly previousElementSibling: DomElement | null
  readonly lastChild: DomNode | null
  readonly parentNode: DomElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  appendChild(node: DomNode): DomNode
  /** A copy of the element with all that is in it, without a parent. */
  copy(): DomElement
  insertBefore(node: DomNode, before: DomNode | null): DomNode
}

/** The part of a DOM document that this folder uses. */
export interface DomDocument {
  readonly documentElement: DomElement
  readonly body: DomElement
  /** linkedom keeps the case of the name as given; browsers lower it. */
  createElement: (name: string) => DomElement
  createTextNode(text: string): DomNode
}
