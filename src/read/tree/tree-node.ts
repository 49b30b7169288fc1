import type { DomElement, DomNode } from '../dom-types.ts'

const EMPTY: string[] = []
const NONE: readonly TreeNode[] = []

/** A node of the tree. */
export type TreeNode = TreeText | TreeElement

/** What a node needs of the document it belongs to. */
export interface TreeOwner {
  createElement(name: string): TreeElement
  createTextNode(text: string): TreeText
  /** Parses HTML into nodes without a parent. */
  parseFragment(html: string): TreeNode[]
  /** Writes a node and the siblings after it as HTML. */
  toHtml(first: TreeNode | null): string
}

/** An attribute as Readability copies it. */
export interface TreeAttribute {
  name: string
  value: string
  cloneNode(): TreeAttribute
}

/** A run of text. */
export class TreeText implements DomNode {
  readonly nodeType = 3
  readonly nodeName = '#text'
  readonly firstChild = null
  readonly childNodes: readonly TreeNode[] = NONE
  parentNode: TreeElement | null = null
  previousSibling: TreeNode | null = null
  nextSibling: TreeNode | null = null
  textContent: string

  constructor(text: string) {
    this.textContent = text
  }

  replaceWith(...nodes: TreeNode[]): void {
    replace(this, nodes)
  }

  remove(): void {
    unlink(this)
  }
}

/**
 * An element. It has what Readability and this folder use of the DOM and nothing else: no events, no selectors, no live
 * collections. linkedom gives each node an event map in a weak map, and each element an end node and a node per attribute,
 * which together cost a third of the time that reading a page takes.
 */
export class TreeElement implements DomElement {
  readonly nodeType = 1
  readonly ownerDocument: TreeOwner
  localName: string
  tagName: string
  parentNode: TreeElement | null = null
  previousSibling: TreeNode | null = null
  nextSibling: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  /** Names and values in turn. Elements of a pruned page have few attributes, so a search is faster than a map. */
  private list: string[] = EMPTY
  /** Readability's score; declared so that all elements keep one shape. */
  readability: unknown = undefined

  /** @param name in lower case */
  constructor(owner: TreeOwner, name: string) {
    this.ownerDocument = owner
    this.localName = name
    this.tagName = upperCase(name)
  }

  get nodeName(): string {
    return this.tagName
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  /** Gives the element another name, in lower case. */
  rename(name: string): void {
    this.localName = name
    this.tagName = upperCase(name)
  }

  /** A copy of the element with all that is in it, without a parent. */
  copy(): TreeElement {
    const copied = new TreeElement(this.ownerDocument, this.localName)
    if (this.list.length > 0) copied.list = [...this.list]
    let before: TreeNode | null = null
    for (let node = this.firstChild; node; node = node.nextSibling) {
      const child: TreeNode =
        node instanceof TreeText ? new TreeText(node.textContent) : node.copy()
      child.parentNode = copied
      child.previousSibling = before
      if (before) before.nextSibling = child
      else copied.firstChild = child
      before = child
    }
    copied.lastChild = before
    return copied
  }

  /** A copy: changing it changes nothing. */
  get attributes(): TreeAttribute[] {
    const attributes: TreeAttribute[] = []
    for (let at = 0; at < this.list.length; at += 2) {
      attributes.push(attribute(this.list[at] ?? '', this.list[at + 1] ?? ''))
    }
    return attributes
  }

  getAttribute(name: string): string | null {
    const attributes = this.list
    for (let at = 0; at < attributes.length; at += 2) {
      if (attributes[at] === name) return attributes[at + 1] ?? ''
    }
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  setAttribute(name: string, value: string): void {
    const attributes = this.list
    for (let at = 0; at < attributes.length; at += 2) {
      if (attributes[at] !== name) continue
      attributes[at + 1] = value
      return
    }
    // The empty list is shared by all elements without attributes.
    if (attributes.length === 0) this.list = [name, value]
    else attributes.push(name, value)
  }

  setAttributeNode({ name, value }: TreeAttribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    for (let at = 0; at < this.list.length; at += 2) {
      if (this.list[at] !== name) continue
      this.list.splice(at, 2)
      return
    }
  }

  get firstElementChild(): TreeElement | null {
    return elementFrom(this.firstChild)
  }

  get nextElementSibling(): TreeElement | null {
    return elementFrom(this.nextSibling)
  }

  get previousElementSibling(): TreeElement | null {
    let node = this.previousSibling
    while (node !== null && !(node instanceof TreeElement)) node = node.previousSibling
    return node
  }

  /** A copy, in document order. */
  get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = []
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  /** A copy, in document order. */
  get children(): TreeElement[] {
    const elements: TreeElement[] = []
    for (let one = this.firstElementChild; one !== null; one = one.nextElementSibling) {
      elements.push(one)
    }
    return elements
  }

  /** All elements below of this name in any case, `*` for all; a copy, in document order. */
  getElementsByTagName(name: string): TreeElement[] {
    const wanted = name === '*' ? null : name.toLowerCase()
    const found: TreeElement[] = []
    const visit = (parent: TreeElement): void => {
      for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
        if (!(node instanceof TreeElement)) continue
        if (wanted === null || node.localName === wanted) found.push(node)
        visit(node)
      }
    }
    visit(this)
    return found
  }

  get textContent(): string {
    const first = this.firstChild
    if (first === null) return ''
    if (first.nextSibling === null) return first.textContent
    let text = ''
    for (let node: TreeNode | null = first; node !== null; node = node.nextSibling) {
      text += node.textContent
    }
    return text
  }

  set textContent(text: string) {
    this.clear()
    if (text !== '') this.appendChild(this.ownerDocument.createTextNode(text))
  }

  get innerHTML(): string {
    return this.ownerDocument.toHtml(this.firstChild)
  }

  set innerHTML(html: string) {
    this.clear()
    for (const node of this.ownerDocument.parseFragment(html)) this.appendChild(node)
  }

  appendChild<T extends TreeNode>(node: T): T {
    return this.insertBefore(node, null)
  }

  /** Inserts before one of its children, or at the end. */
  insertBefore<T extends TreeNode>(node: T, before: TreeNode | null): T {
    if (node === before) return node
    unlink(node)
    const previous = before === null ? this.lastChild : before.previousSibling
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = before
    if (previous === null) this.firstChild = node
    else previous.nextSibling = node
    if (before === null) this.lastChild = node
    else before.previousSibling = node
    return node
  }

  replaceChild<T extends TreeNode>(node: TreeNode, old: T): T {
    this.insertBefore(node, old)
    unlink(old)
    return old
  }

  removeChild<T extends TreeNode>(child: T): T {
    unlink(child)
    return child
  }

  replaceWith(...nodes: TreeNode[]): void {
    replace(this, nodes)
  }

  remove(): void {
    unlink(this)
  }

  private clear(): void {
    while (this.firstChild !== null) unlink(this.firstChild)
  }
}

function replace(old: TreeNode, nodes: readonly TreeNode[]): void {
  const parent = old.parentNode
  if (parent === null) return
  for (const node of nodes) parent.insertBefore(node, old)
  unlink(old)
}

function unlink(node: TreeNode): void {
  const { parentNode: parent, previousSibling: previous, nextSibling: next } = node
  if (parent === null) return
  if (previous === null) parent.firstChild = next
  else previous.nextSibling = next
  if (next === null) parent.lastChild = previous
  else next.previousSibling = previous
  node.parentNode = null
  node.previousSibling = null
  node.nextSibling = null
}

function elementFrom(start: TreeNode | null): TreeElement | null {
  let node = start
  while (node !== null && !(node instanceof TreeElement)) node = node.nextSibling
  return node
}

function attribute(name: string, value: string): TreeAttribute {
  return { name, value, cloneNode: () => attribute(name, value) }
}

/** Pages use few different names, and Readability compares upper-case ones all the time. */
const UPPER = new Map<string, string>()
function upperCase(name: string): string {
  const known = UPPER.get(name)
  if (known !== undefined) return known
  const upper = name.toUpperCase()
  if (UPPER.size < 1_000) UPPER.set(name, upper)
  return upper
}
