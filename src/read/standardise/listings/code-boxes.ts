import { containsElement, type DomElement, elementsNamed } from '../../dom.ts'
import { MONOSPACED_ATTRIBUTE } from '../../../text/html/listing-markup.ts'
import type { PageElements } from '../page-elements.ts'
import type { BareListing } from './code-runs.ts'
import { isNamedLine, listingText } from './listing-text.ts'

/** A quick test for the names below: there are thousands of boxes on a page. */
const HINTS =
  /code|console|mono|mermaid|highlighter|geshi|cm-c|view-l|ace_|fragment|enlighter|crayon|whitespace|terminal|shell|source|snippet|listing/i
/** Names of boxes in which editors and highlighters show code without a `pre`. */
const EDITORS =
  /(?:^|[\s_])(?:syntaxhighlighter|dp-highlighter|geshi|CodeMirror-code|cm-content|view-lines|ace_text-layer|react-code-lines|fragment|enlighter|crayon-pre|code-?block|code-?lines|source-?code|code-?snippet)(?:$|[\s_])/i
const DIAGRAM = /(?:^|\s)mermaid(?:\s|$)/i
/** Names of fonts and of boxes that hold other things too (dates, vouchers): such a box must also look like code. */
const MONOSPACED =
  /(?:^|[\s_-])(?:mono|monospace|monospaced)(?:$|[\s_])|(?:^|\s)(?:whitespace-pre|code|console|terminal|shell|source|snippet|listing)(?:\s|$)/i
const NAMES = [EDITORS, MONOSPACED, DIAGRAM]
const LOOKS_LIKE_CODE = /[{}();=<>$\\|]|^\s/m
const LINES = new Set(['br', 'div', 'li', 'code'])
/** CodeMirror 5 makes a `pre` of each line. */
const PRE = new Set(['pre'])
const NO_LISTING = new Set(
  'p h1 h2 h3 h4 h5 h6 ul table blockquote img picture figure form article section nav header footer dl'.split(
    ' ',
  ),
)

/** Finds boxes that are listings by their name and their lines, and sources of diagrams. */
export function findCodeBoxes(page: PageElements): BareListing[] {
  const found: BareListing[] = []
  const done = new Set<DomElement>()
  for (const box of page.named('div')) {
    const name = box.className
    const isMonospaced = box.hasAttribute(MONOSPACED_ATTRIBUTE)
    if (!isMonospaced && !(HINTS.test(name) && NAMES.some((names) => names.test(name)))) continue
    if (containsElement(box, NO_LISTING) || !isVisible(box) || isInside(box, done)) continue
    if (elementsNamed(box, PRE).some((pre) => !isNamedLine(pre))) continue
    const text = listingText(box)
    if (text === '' || !isCode(box, text)) continue
    done.add(box)
    found.push({ elements: [box], text })
  }
  return found
}

/** Whether a box holds lines of code: each is an element or ends with `br`. Source text wraps in any box. */
function isCode(box: DomElement, text: string): boolean {
  const name = box.className
  if (DIAGRAM.test(name)) return true
  const lines = elementsNamed(box, LINES).length
  if (EDITORS.test(name)) return lines > 0 || isNamedLine(box.firstElementChild ?? box)
  const isPreformatted = /whitespace-pre/.test(name)
  return (
    (lines > 0 || isPreformatted) && text.includes('\n') && LOOKS_LIKE_CODE.test(text.trimEnd())
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
