import { Parser } from 'htmlparser2'
import { type TreeElement, type TreeNode, TreeText } from './tree-node.ts'

/** Deeper elements become siblings of their parents: everything that visits a tree is recursive. */
const MAX_DEPTH = 1_000

/** The elements that every document has once. A second tag of one of these names adds its attributes and opens nothing. */
export interface DocumentParts {
  html: TreeElement
  head: TreeElement
  body: TreeElement
}

/** Elements that may stand in the head; any other one begins the body, as in a browser. */
const HEAD_ONLY = new Set(
  'base basefont bgsound link meta noscript script style template title'.split(' '),
)

/**
 * Parses HTML into the head and body of a document. Like a browser it needs none of the three outer tags, and moves what
 * stands outside of the body into it.
 *
 * @param create makes an element by its lower-case name
 */
export function parseDocumentInto(
  parts: DocumentParts,
  html: string,
  create: (name: string) => TreeElement,
): void {
  const open: TreeElement[] = []
  let current = parts.body
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(current)
      const part = partOf(parts, name)
      if (part) {
        addAttributes(part, attributes)
        if (name === 'head' && parts.body.firstElementChild === null) current = parts.head
        return
      }
      if (current === parts.head && !HEAD_ONLY.has(name)) {
        current = parts.body
        open[open.length - 1] = current
      }
      const element = create(name)
      addAttributes(element, attributes)
      current.appendChild(element)
      if (open.length < MAX_DEPTH) current = element
    },
    ontext(text) {
      if (current === parts.head && text.trim() !== '') current = parts.body
      appendText(current, text)
    },
    onclosetag() {
      current = open.pop() ?? current
    },
  })
  parser.end(html)
}

/** Parses HTML into nodes without a parent. */
export function parseNodes(html: string, create: (name: string) => TreeElement): TreeNode[] {
  const root = create('body')
  const parts = { html: root, head: root, body: root }
  parseDocumentInto(parts, html, create)
  return root.childNodes
}

/** The first attribute of a name counts. */
function addAttributes(element: TreeElement, attributes: Record<string, string>): void {
  for (const name of Object.keys(attributes)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, attributes[name] ?? '')
  }
}

function partOf(parts: DocumentParts, name: string): TreeElement | null {
  return name === 'html' || name === 'head' || name === 'body' ? parts[name] : null
}

/** The parser reports a text in pieces, one for each character reference. */
function appendText(parent: TreeElement, text: string): void {
  const last = parent.lastChild
  if (last instanceof TreeText) last.textContent += text
  else parent.appendChild(new TreeText(text))
}
