import { containsElement, type DomElement, elementsNamed, isElement, isText } from '../../dom.ts'
import { BLOCK_ATTRIBUTE } from '../../marker-attributes.ts'
import type { PageElements } from '../page-elements.ts'
import { listingText, isNamedLine } from './listing-text.ts'

/** Names of boxes in which editors and highlighters show code without a `pre`. */
const BOX_NAMES =
  /(?:^|[\s_])(?:syntaxhighlighter|dp-highlighter|geshi|CodeMirror-code|cm-content|view-lines|ace_text-layer|enlighter|crayon-pre|code-?block|code-?lines|source-?code|code-?snippet)(?:$|[\s_])/i
const DIAGRAM = /(?:^|\s)mermaid(?:\s|$)/i
/** Names of fonts. Dates and labels are set in them too, so a box of this name must also look like code. */
const MONOSPACED =
  /(?:^|[\s_-])(?:mono|monospace|monospaced)(?:$|[\s_])|(?:^|\s)whitespace-pre(?:\s|$)/i
const LOOKS_LIKE_CODE = /[{}();=<>$\\|]|^\s+\S/m
const NO_LISTING = new Set(
  'pre p h1 h2 h3 h4 h5 h6 ul table blockquote img picture figure form article section nav header footer dl'.split(
    ' ',
  ),
)

/** A listing without `pre`: the elements that make it up, and its text. The first of them takes the text. */
export interface BareListing {
  elements: DomElement[]
  text: string
}

/**
 * Finds listings that are marked up without `pre`: lines of `code` with `br` between them, one paragraph with nothing but
 * `code` after the other, and boxes named after an editor, a highlighter or a monospaced font.
 */
export function findBareListings(page: PageElements): BareListing[] {
  const found: BareListing[] = []
  const done = new Set<DomElement>()
  for (const code of page.named('code', 'samp', 'tt')) {
    const parent = code.parentNode
    if (!parent || done.has(parent) || !HOLDERS.has(parent.localName)) continue
    done.add(parent)
    if (!isOnlyCode(parent) || isInCell(parent)) continue
    const elements = [parent]
    for (
      let next = parent.nextElementSibling;
      next && isNextLine(next, parent);
      next = next.nextElementSibling
    ) {
      done.add(next)
      elements.push(next)
    }
    const text = elements.map(codeLines).join('\n')
    if (text.includes('\n')) found.push({ elements, text })
  }
  for (const box of page.named('div')) {
    const name = box.className
    if (
      name === '' ||
      done.has(box) ||
      !(BOX_NAMES.test(name) || MONOSPACED.test(name) || DIAGRAM.test(name))
    )
      continue
    if (containsElement(box, NO_LISTING) || !isVisible(box) || isInside(box, done)) continue
    const text = listingText(box)
    if (text === '' || !isCode(box, name, text)) continue
    done.add(box)
    found.push({ elements: [box], text })
  }
  return found
}

/** Whether a box holds lines of code: each is an element or ends with `br`. Source text wraps in any box. */
function isCode(box: DomElement, name: string, text: string): boolean {
  if (DIAGRAM.test(name)) return true
  const lines = elementsNamed(box, LINES).length
  if (BOX_NAMES.test(name)) return lines > 0 || isNamedLine(box.firstElementChild ?? box)
  return (
    (lines > 1 || /whitespace-pre/.test(name)) && text.includes('\n') && LOOKS_LIKE_CODE.test(text)
  )
}

function isVisible(element: DomElement): boolean {
  return !element.hasAttribute('hidden') && element.getAttribute('aria-hidden') !== 'true'
}

function isInside(element: DomElement, boxes: ReadonlySet<DomElement>): boolean {
  for (let outer = element.parentNode; outer; outer = outer.parentNode) {
    if (boxes.has(outer)) return true
  }
  return false
}

/** A table of data may hold code in its cells; a `pre` there would make it a table for layout. */
function isInCell(element: DomElement): boolean {
  for (let outer = element.parentNode; outer; outer = outer.parentNode) {
    if (outer.localName === 'td') return true
  }
  return false
}

/** Whether an element holds `code`, line breaks and blanks, and nothing else. */
function isOnlyCode(element: DomElement): boolean {
  let codes = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) {
      if (CODES.has(node.localName)) codes += 1
      else if (node.localName !== 'br') return false
    } else if (isText(node) && (node.textContent ?? '').trim() !== '') return false
  }
  return codes > 0
}

function isNextLine(element: DomElement, first: DomElement): boolean {
  if (element.localName !== first.localName || !isOnlyCode(element)) return false
  const between = element.previousSibling
  return between === null || isElement(between) || (between.textContent ?? '').trim() === ''
}

/** The lines of `code` elements: outside of `pre` a line break of the source is a blank, unless the code has several lines of its own. */
function codeLines(element: DomElement): string {
  const lines: string[] = ['']
  let written = false
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue
    if (node.localName === 'br') {
      lines.push('')
      written = false
      continue
    }
    if (written && (node.hasAttribute(BLOCK_ATTRIBUTE) || isNamedLine(node))) lines.push('')
    const last = lines.length - 1
    lines[last] =
      `${lines[last] ?? ''}${written && lines[last] !== '' ? ' ' : ''}${listingText(node)}`
    written = true
  }
  return lines.join('\n')
}

const LINES = new Set(['br', 'div', 'li', 'code'])
const HOLDERS = new Set(['p', 'div'])
const CODES = new Set(['code', 'samp', 'tt'])
