import { parseHTML } from 'linkedom'
import { type DomDocument, type DomNode, isElement, isText } from '../dom.ts'

/** A document of linkedom, which Defuddle needs: it asks for selectors, styles and a window. */
export interface LinkedomDocument extends DomDocument {
  readonly firstChild: DomNode | null
  /** The window. */
  readonly defaultView: Record<string, unknown>
}

/**
 * Parses any HTML into a document of linkedom with one `html` and one `body`.
 * linkedom builds exactly what is written: without a body tag there is no body, and content after `</body>` stays
 * outside, where a browser would move it in.
 */
export function parseLinkedom(html: string): LinkedomDocument {
  let document: LinkedomDocument = parseHTML(html).document
  if (!hasBody(document)) {
    document = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
  }
  gatherIntoBody(document)
  return document
}

function hasBody(document: LinkedomDocument): boolean {
  for (let node = document.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || node.localName !== 'html') continue
    const head = node.firstElementChild
    return head?.localName === 'head' && head.nextElementSibling?.localName === 'body'
  }
  return false
}

function gatherIntoBody(document: LinkedomDocument): void {
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
