import { VOID } from '../../text/html/allowed-tags.ts'
import { escapeHtml } from '../../text/html/entities.ts'
import { htmlToText } from '../../text/html/html-to-text.ts'
import { sanitise } from '../../text/html/sanitise.ts'
import { type Element, pushChildren, textOf } from './xml/element.ts'

/** How the text of an element is to be understood (Atom's text constructs, and what RSS does without saying). */
type Kind = 'text' | 'html' | 'markup' | 'base64' | 'other'

const PAIRED = /<\/[a-z][a-z0-9]*\s*>|<(?:br|img|hr|p)\b[^<>]*>/i
const REFERENCE = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i

/** Text that says it is plain and is not: many feeds forget to declare their HTML. */
function looksLikeHtml(text: string): boolean {
  return PAIRED.test(text) || REFERENCE.test(text)
}

function kindOf(element: Element, atom: boolean): Kind {
  const type = (element.attributes['type'] ?? '').trim().toLowerCase()
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase()
  if (mode === 'base64') return 'base64'
  if (element.children.some((child) => typeof child !== 'string')) return 'markup'
  if (mode === 'escaped') return 'html'
  if (type === 'text' || type === 'text/plain') return 'text'
  if (type === '' && atom) return looksLikeHtml(textOf(element)) ? 'html' : 'text'
  if (type === '' || /html|xml/.test(type)) return 'html'
  if (type.startsWith('text/')) return 'text'
  // Any other type is told by RFC 4287 (4.1.3.3) to be base64; things like `type="application/octet"` on titles too.
  return 'other'
}

function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '')
  if (!/^[a-z0-9+/_-]+={0,2}$/i.test(compact) || compact.length % 4 === 1) return null
  const decoded = Buffer.from(compact, 'base64').toString('utf8')
  return /[\p{Cc}\uFFFD]/u.test(decoded.replace(/\s/g, '')) ? null : decoded
}

/** Markup inside an element as an HTML string. Iterative: the depth is the document's and not ours. */
function serialise(element: Element): string {
  let html = ''
  const open: (Element | string | { end: string })[] = element.children.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') html += escapeHtml(node)
    else if ('end' in node) html += `</${node.end}>`
    else {
      const name = node.name.replace(/^.*:/, '')
      html += `<${name}`
      for (const [key, value] of Object.entries(node.attributes)) {
        html += ` ${key}="${escapeHtml(value)}"`
      }
      html += '>'
      if (!VOID.has(name)) open.push({ end: name })
      pushChildren(open, node.children)
    }
  }
  return html
}

/** The HTML that an element means, not yet sanitised; `''` when it has none. */
function markupOf(element: Element, atom: boolean): string {
  const kind = kindOf(element, atom)
  const text = textOf(element)
  if (kind === 'markup') return serialise(element).trim()
  if (kind === 'text') return escapeHtml(text)
  if (kind === 'html') return text
  const decoded = fromBase64(text) ?? text
  const plain = /^text\/plain$|^text$/.test(element.attributes['type'] ?? '')
  return plain ? escapeHtml(decoded) : decoded
}

/**
 * The content of a text element as safe HTML, links made absolute; `null` when there is nothing to read in it.
 *
 * @param atom whether the vocabulary is Atom's, where a missing type means plain text.
 */
export function htmlOf(element: Element, atom: boolean): string | null {
  const html = sanitise(markupOf(element, atom), element.base).trim()
  return html === '' ? null : html
}

/** The content of a text element as one line of plain text; `null` when there is none. */
export function lineOf(element: Element, atom: boolean): string | null {
  const line = htmlToText(markupOf(element, atom))
  return line === '' ? null : line
}
