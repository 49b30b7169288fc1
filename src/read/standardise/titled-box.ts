import { type DomDocument, type DomElement, type DomNode, isElement, isText } from '../dom.ts'
import { BLOCK_TAGS } from '../tags.ts'
import { hasText } from './visible-text.ts'

/**
 * Replaces a box by its content: paragraphs where the box stood, with the title as a bold line at the head of the first.
 * A title in a paragraph of its own would be a short line, which is boilerplate in many places.
 *
 * @param content the element inside the box (or the box itself) that holds the text below the title
 */
export function replaceBox(
  document: DomDocument,
  { box, title, content }: { box: DomElement; title: string; content: DomElement },
): void {
  const nodes = asParagraphs(document, content)
  if (title !== '') putTitle(document, nodes, title)
  box.replaceWith(...nodes)
}

function putTitle(document: DomDocument, nodes: DomNode[], title: string): void {
  const strong = document.createElement('strong')
  strong.appendChild(document.createTextNode(title))
  const first = firstParagraph(nodes[0])
  if (first) {
    first.insertBefore(document.createElement('br'), first.firstChild)
    first.insertBefore(strong, first.firstChild)
    return
  }
  const line = document.createElement('p')
  line.appendChild(strong)
  nodes.unshift(line)
}

/** The paragraph that a node is or begins with. */
function firstParagraph(node: DomNode | undefined): DomElement | null {
  let first = node && isElement(node) ? node : null
  while (first && (first.localName === 'div' || first.localName === 'section')) {
    first = first.firstElementChild
  }
  return first?.localName === 'p' && hasText(first) ? first : null
}

/** The children of an element, with each run of text and inline elements as a paragraph. */
export function asParagraphs(document: DomDocument, content: DomElement): DomNode[] {
  const nodes: DomNode[] = []
  let line: DomElement | null = null
  for (let node = content.firstChild; node; node = content.firstChild) {
    if (isElement(node) && BLOCK_TAGS.has(node.localName)) {
      line = null
      nodes.push(node)
      node.remove()
    } else if (line === null && isText(node) && (node.textContent ?? '').trim() === '') {
      node.remove()
    } else {
      if (line === null) {
        line = document.createElement('p')
        nodes.push(line)
      }
      line.appendChild(node)
    }
  }
  return nodes
}
