import { isPhrase, mentionsPhrase, startsWithPhrase } from '../filter/boilerplate.ts'
import {
  containsElement,
  type DomDocument,
  type DomElement,
  elementsNamed,
  isElement,
  isText,
} from '../dom.ts'
import { headingLevel } from '../tags.ts'
import type { PageElements } from './page-elements.ts'
import { replaceBox } from './titled-box.ts'
import { hasText, isLongerThan, lineOf } from './visible-text.ts'

/** In characters, about 1,500 words. A longer box is an article. */
const MAX_BOX = 9000
/** In characters. A longer title is text. */
const MAX_TITLE = 120
/** In characters, about 250 words. A longer `aside` without a name of a call-out is a sidebar. */
const MAX_ASIDE = 1500

/**
 * Turns call-outs (notes, tips and warnings of some twenty generators and themes, and an `aside` between two paragraphs)
 * into paragraphs with their title as a bold line. Extractors drop every `aside`, boxes with a link, and titles with class
 * names such as "header".
 */
export function standardiseCallOuts(page: PageElements, document: DomDocument): void {
  for (const box of page.named('aside')) {
    const names = box.className
    const isText = hasOwnTitle(box) || box.getAttribute('role') === 'note'
    if ((FURNITURE.test(names) && !isText) || isNote(box)) continue
    if (isText || BOX.test(names) || KIND.test(names) || isInterjection(box)) unfold(document, box)
  }
  for (const box of page.named('div', 'section', 'blockquote', 'figure')) {
    const names = box.className
    if (names === '' || PART.test(names) || FURNITURE.test(names) || isNote(box)) continue
    if (BOX.test(names) || (KIND.test(names) && isInFlow(box))) unfold(document, box)
  }
}

function unfold(document: DomDocument, box: DomElement): void {
  // A box around the article is no call-out; one without text is an icon.
  if (!box.parentNode || isLongerThan(box, MAX_BOX) || !hasText(box)) return
  if (containsElement(box, NOT_INSIDE)) return
  const table = onlyTable(box)
  if (table) return unfoldTable(document, box, table)
  const named = titleIn(box, MAX_DEPTH)
  const title = named ? lineOf(named) : ''
  named?.remove()
  const symbol = takeSymbol(box)
  const content = innermost(box)
  if (symbol !== '' && title === '') {
    const first = content.firstElementChild?.localName === 'p' ? content.firstElementChild : content
    first.insertBefore(document.createTextNode(`${symbol} `), first.firstChild)
  }
  replaceBox(document, { box, title: title && `${symbol} ${title}`.trim(), content })
}

/** Asciidoctor and DocBook lay out a call-out as a table: a cell with the icon or title, and one with the text. */
function unfoldTable(document: DomDocument, box: DomElement, table: DomElement): void {
  const cells = elementsNamed(table, CELLS)
  const [first] = cells
  const content = cells.reduce(
    (longest, cell) => (lineOf(cell).length > lineOf(longest).length ? cell : longest),
    first ?? table,
  )
  const titles = cells.filter((cell) => cell !== content).map(labelOf)
  const inner = titleIn(content, 2)
  const own = inner ? lineOf(inner) : ''
  inner?.remove()
  const title = titles.find((text) => text !== '') ?? ''
  replaceBox(document, {
    box,
    title: title && own ? `${title}: ${own}` : title || own,
    content: innermost(content),
  })
}

function labelOf(cell: DomElement): string {
  const text = lineOf(cell)
  if (text !== '') return text
  for (const icon of elementsNamed(cell, ICONS)) {
    const label = icon.getAttribute('title') ?? icon.getAttribute('alt')
    if (label) return label.replace(/^\[|\]$/g, '').trim()
  }
  return ''
}

function onlyTable(box: DomElement): DomElement | null {
  const [table, other] = elementsNamed(box, TABLE)
  return table && !other && lineOf(table).length === lineOf(box).length ? table : null
}

/** The element that holds the title: named so, or a heading, before any other text. */
function titleIn(box: DomElement, depth: number): DomElement | null {
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    const text = lineOf(child)
    if (text === '' || isSymbol(text)) continue
    const isTitle = TITLE.test(child.className) || headingLevel(child.localName) !== null
    if (isTitle) return text.length <= MAX_TITLE && text !== lineOf(box) ? child : null
    return depth > 0 && child.localName !== 'p' ? titleIn(child, depth - 1) : null
  }
  return null
}

/** Removes the symbol that begins a box; returns it if it is an emoji, which the author chose. */
function takeSymbol(box: DomElement): string {
  let at: DomElement | null = box.firstElementChild
  for (let depth = 0; at && WRAPPERS.has(at.localName) && depth <= MAX_DEPTH; depth += 1) {
    const text = lineOf(at)
    const isEmoji = /\p{Extended_Pictographic}/u.test(text)
    if (isSymbol(text) && (isEmoji || SYMBOL.test(at.className))) {
      at.remove()
      return isEmoji ? text : ''
    }
    at = text === '' ? at.nextElementSibling : at.firstElementChild
  }
  return ''
}

function isSymbol(text: string): boolean {
  return text !== '' && text.length <= MAX_SYMBOL && !/[\p{L}\p{N}]/u.test(text)
}

/** Steps into the wrapper that holds all of a box's text. */
function innermost(box: DomElement): DomElement {
  let content = box
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const only = onlyChild(content)
    if (!only || !WRAPPERS.has(only.localName)) return content
    content = only
  }
  return content
}

function onlyChild(element: DomElement): DomElement | null {
  let only: DomElement | null = null
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node) && (node.textContent ?? '').trim() !== '') return null
    if (!isElement(node) || (lineOf(node) === '' && !containsElement(node, MEDIA))) continue
    if (only) return null
    only = node
  }
  return only
}

/** Whether an `aside` stands between two parts of the text and reads like text itself. */
function isInterjection(aside: DomElement): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = aside
  if (!before || !after || !FLOW.has(before.localName) || !FLOW.has(after.localName)) return false
  if (isLongerThan(aside, MAX_ASIDE)) return false
  const text = lineOf(aside)
  if (!/[.!?。！？:：]/.test(text)) return false
  if (startsWithPhrase('starts', text) || mentionsPhrase(text, 'calls', 'paywalls')) return false
  let linked = 0
  for (const link of elementsNamed(aside, LINK)) {
    const label = lineOf(link)
    linked += label.length
    if (startsWithPhrase('starts', label) || isPhrase(label, 'lines')) return false
    // A line that is one link points to another article.
    if (link.parentNode && lineOf(link.parentNode).length - label.length < MIN_BESIDE) return false
  }
  const title = titleIn(aside, 1)
  if (title && isPhrase(lineOf(title), 'lines', 'sections', 'tails')) return false
  return linked < text.length / 2
}

/** Whether a box begins with a title that docutils writes: its sidebars and topics are text. */
function hasOwnTitle(box: DomElement): boolean {
  return OWN_TITLE.test(box.firstElementChild?.className ?? '')
}

function isNote(box: DomElement): boolean {
  return NOTE_ID.test(box.id) || (box.getAttribute('role') ?? '').startsWith('doc-')
}

function isInFlow(box: DomElement): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = box
  return FLOW.has(before?.localName ?? '') || FLOW.has(after?.localName ?? '')
}

/** In characters: punctuation beside a link. */
const MIN_BESIDE = 4
const MAX_DEPTH = 4
const MAX_SYMBOL = 8
const CELLS = new Set(['td', 'th'])
const ICONS = new Set(['i', 'img'])
const TABLE = new Set(['table'])
const LINK = new Set(['a'])
const MEDIA = new Set(['img', 'picture', 'pre'])
const NOT_INSIDE = new Set(['article', 'main', 'nav', 'form', 'h1', 'footer'])
const WRAPPERS = new Set(['div', 'section', 'span'])
const FLOW = new Set('p h2 h3 h4 h5 h6 ul ol pre blockquote figure table dl details'.split(' '))

/** Class names are matched as words between spaces, hyphens, underscores and capitals. */
const word = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i')

/** Names that only call-outs have. */
const BOX = word(
  'admonition|admonition_\\w+|admonitionblock|admonish|callout|call-out|notecard|custom-block|hint-container|' +
    'markdown-alert|starlight-aside|blockquote-tag|book-hint|notices|information-macro|kg-callout-card|theme-admonition|sidebarblock|exampleblock',
)
/** Names of kinds of call-out. Other things have them too, so the box must stand between paragraphs. */
const KIND = word(
  'alert|note|tip|hint|warning|caution|important|danger|msg|notice|prompt-info|prompt-tip|prompt-warning|prompt-danger|infobox',
)
/** A part of a call-out (`callout-title`): the box around it is the one to unfold. */
const PART =
  /[-_](?:title|heading|header|content|body|icon|label|inner|text|emoji|symbol)(?:$|[\s_-])/i
const OWN_TITLE = /^(?:sidebar|topic|admonition)-title$/
const TITLE = word('title|heading|header|label|admonitionHeading_\\w+')
const SYMBOL = /icon|emoji|symbol|indicator/i
/** Footnotes are no call-outs. */
const NOTE_ID = /^(?:fn|foot|end|side|margin|note|ref|cite)/i
const FURNITURE =
  /newsletter|subscri|sign-?up|promo|related|recommend|sidebar(?!block)|shar(?:e|ing)|social|author|byline|\bbio\b|\btoc\b|contents|\bnav|\bads?\b|advert|sponsor|note?s?-?ref|footnote|endnote|sidenote|margin-?note|pull-?quote|cookie|consent|gdpr|dismissible|comment|banner|widget|breadcrumb|modal|popup|toast/i
