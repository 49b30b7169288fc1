import { withoutHidden } from '../../text/hidden-characters.ts'
import { type DomElement, isElement, isText } from '../dom.ts'
import { headingFurniture } from '../standardise/heading-furniture.ts'

/** A heading that may be the article's headline, or the site's name above every page. */
export interface PageHeading {
  /** One line, without signs that link to the heading itself. */
  text: string
  level: 1 | 2
  /** Whether the whole heading is one link to the site's front page: the site's name. */
  linksHome: boolean
  element: DomElement
}

/**
 * Reads an `h1`, or an `h2` that a template marks as a title ("entry-title"). Null for other headings and empty ones.
 */
export function pageHeading(element: DomElement, tag: string): PageHeading | null {
  if (tag !== 'h1' && !(tag === 'h2' && TITLE_NAMES.test(element.className))) return null
  const text = headingText(element)
  if (text === '') return null
  return { text, level: tag === 'h1' ? 1 : 2, linksHome: linksHome(element), element }
}

/** A heading's text without permalinks, links to an editor and buttons. */
export function headingText(heading: DomElement): string {
  const furniture = new Set(headingFurniture(heading))
  let text = ''
  const visit = (parent: DomElement): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) {
        if (isText(node)) text += node.textContent ?? ''
      } else if (node.localName === 'br') text += ' '
      else if (!SILENT.has(node.localName) && !furniture.has(node)) visit(node)
    }
  }
  visit(heading)
  return oneLine(text).replace(PERMALINK_END, '')
}

/** A text as one line, without hidden characters. */
export function oneLine(text: string): string {
  return withoutHidden(text).replace(/\s+/g, ' ').trim()
}

/** Whether a heading consists of one link that leads to the front page, wherever the site lies ("/", "/blog/", ".."). */
function linksHome(heading: DomElement): boolean {
  const link = onlyLink(heading)
  if (link === null) return false
  const href = (link.getAttribute('href') ?? '').trim()
  const rel = link.getAttribute('rel') ?? ''
  if (/\bhome\b/.test(rel)) return true
  const path = /^(?:https?:)?\/\//.test(href)
    ? (URL.parse(href, 'https://x/')?.pathname ?? '')
    : href
  return HOME_PATH.test(path)
}

/** The link that holds all text of an element, or null. */
export function onlyLink(element: DomElement): DomElement | null {
  const text = (element.textContent ?? '').trim()
  const around = element.parentNode
  if (around?.localName === 'a') return around
  const find = (parent: DomElement): DomElement | null => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (child.localName === 'a' && (child.textContent ?? '').trim() === text) return child
      const inner = find(child)
      if (inner) return inner
    }
    return null
  }
  return text === '' ? null : find(element)
}

const SILENT = new Set(['script', 'style', 'svg', 'button', 'template', 'noscript'])
const TITLE_NAMES =
  /(?:^|[\s_-])(?:entry|post|article|page|single|blog|story)[-_]{1,2}(?:title|headline)(?:$|[\s_-])|(?:^|\s)(?:p-name|title|headline)(?:$|\s)/i
const PERMALINK_END = /\s?[¶§🔗]$/u
const HOME_PATH =
  /^(?:\.\.?\/)*(?:\.\.?$|\/?|\/?(?:index|default)\.(?:html?|php)|\/(?:blog|home|[a-z]{2}(?:-[a-z]{2})?)\/?)$/i
