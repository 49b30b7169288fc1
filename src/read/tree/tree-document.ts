import type { DomDocument } from '../dom-types.ts'
import { parseDocumentInto, parseNodes } from './parse-tree.ts'
import { toHtml } from './to-html.ts'
import { TreeElement, type TreeNode, type TreeOwner, TreeText } from './tree-node.ts'

/** A document: an `html` element that holds one `head` and one `body`, whatever the page wrote. */
export class TreeDocument implements DomDocument, TreeOwner {
  readonly nodeType = 9
  readonly documentElement: TreeElement
  readonly head: TreeElement
  readonly body: TreeElement

  /** Parses any HTML. */
  constructor(html: string) {
    this.documentElement = this.createElement('html')
    this.head = this.documentElement.appendChild(this.createElement('head'))
    this.body = this.documentElement.appendChild(this.createElement('body'))
    const parts = { html: this.documentElement, head: this.head, body: this.body }
    parseDocumentInto(parts, html, (name) => new TreeElement(this, name))
  }

  get firstChild(): TreeElement {
    return this.documentElement
  }

  get childNodes(): TreeElement[] {
    return [this.documentElement]
  }

  /** The text of the `title` element. */
  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  /** Accepts names in any case: Readability writes them in upper case. */
  createElement(name: string): TreeElement {
    return new TreeElement(this, name.toLowerCase())
  }

  createTextNode(text: string): TreeText {
    return new TreeText(text)
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.documentElement.getElementsByTagName(name)
  }

  parseFragment(html: string): TreeNode[] {
    return parseNodes(html, (name) => new TreeElement(this, name))
  }

  toHtml(first: TreeNode | null): string {
    return toHtml(first)
  }
}
