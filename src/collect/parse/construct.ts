import { VOID } from '../../text/html/allowed-tags.ts'
import { escapeHtml } from '../../text/html/entities.ts'
import { htmlToText } from '../../text/html/html-to-text.ts'
import { sanitise } from '../../text/html/sanitise.ts'
import { plainTitle, titleText } from './title-text.ts'
import { type Element, pushChildren, textOf } from './xml/element.ts'

/** How to interpret the content of an element (Atom's text constructs, and what RSS does without declaring it). */
type Kind = 'text' | 'html' | 'markup' | 'base64' | 'other'

const PAIRED = /<\/[a-z][a-z0-9]*\s*>|<(?:br|img|hr|p)\b[^<>]*>/i
const REFERENCE = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i

/** Whether text declared as plain looks like HTML: many feeds forget to declare it. */
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
  // By RFC 4287 (4.1.3.3) any other type means base64, including odd ones like `type="application/octet"` on titles.
  return 'other'
}

function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '')
  if (!/^[a-z0-9+/_-]+={0,2}$/i.test(compact) || compact.length % 4 === 1) return null
  const decoded = Buffer.from(compact, 'base64').toString('utf8')
  return /[\p{Cc}\uFFFD]/u.test(decoded.replace(/\s/g, '')) ? null : decoded
}

/** Serialises the markup inside an element as HTML. Iterative, because documents can be nested arbitrarily deep. */
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

/** The content of an element as HTML, not yet sanitised; `''` if it is empty. */
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
 * The content of a text element as sanitised HTML with absolute links; `null` if it is empty.
 *
 * @param atom whether the format is Atom, where a missing type means plain text.
 */
export function htmlOf(element: Element, atom: boolean): string | null {
  const html = sanitise(markupOf(element, atom), element.base).trim()
  return html === '' ? null : html
}

/** The content of a title as one line of plain text that has all its words; `null` if it is empty. */
export function titleOf(element: Element, atom: boolean): string | null {
  const kind = kindOf(element, atom)
  const line = kind === 'text' ? plainTitle(textOf(element)) : titleText(markupOf(element, atom))
  return line === '' ? null : line
}

/** The content of a text element as one line of plain text; `null` if it is empty. */
export function lineOf(element: Element, atom: boolean): string | null {
  const line = htmlToText(markupOf(element, atom))
  return line === '' ? null : line
}
