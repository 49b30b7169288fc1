import { containsElement, type DomElement, isElement, isText } from '../../dom.ts'
import { CONTROL_ATTRIBUTE } from '../../extract/marker-attributes.ts'
import { roughWords } from '../../text-size.ts'
import { isFileName } from './file-name.ts'
import { countUp, isNamedLineNumber, numbersOf } from './line-numbers.ts'
import { isLanguageLabel, languageName } from './programming-languages.ts'
import { shortText } from './short-text.ts'

/** A piece of text beside a listing that is no part of the article's sentences. */
export interface Label {
  /** `control`: a button, a line number, a prompt's number; not shown. */
  kind: 'caption' | 'language' | 'control'
  text: string
}

/** In characters. A longer text beside a listing explains it. */
const MAX_LABEL = 120
/** In characters. Designers call a text "copy" too. */
const MAX_CONTROL = 60
/** In characters. A longer caption is a paragraph. */
const MAX_CAPTION = 400

/** What is known about the place of an element beside a listing. */
export interface LabelPlace {
  before: boolean
  /** Lines of the listing: a column of line numbers has as many. */
  lines: number
  /** Whether the box around both is made for a listing: then a text that is no button is its caption. */
  isCodeBox: boolean
}

/**
 * The labels that an element beside a listing consists of: badges, buttons, the name of a file, a caption, a column of line
 * numbers. Null if it may be part of the text. Judges by what each piece is: a name of a language or of a file, something to
 * press, an element named after a part of a code box; never by the words of one language.
 */
export function labelsOf(element: DomElement, place: LabelPlace): Label[] | null {
  if (isNumberColumn(element, place)) return []
  if (isPressLine(element)) return [{ kind: 'control', text: shortText(element) ?? '' }]
  const isCaption = element.localName === 'figcaption'
  const isContent =
    CONTENT.has(element.localName) && (element.localName !== 'p' || element.className === '')
  if (isContent || containsElement(element, isCaption ? CAPTION_CONTENT : CONTENT)) return null
  const text = shortText(element)
  if (text === null) return null
  if (text === '') return []
  if (PROMPT.test(text) || (isPress(element) && text.length <= MAX_CONTROL))
    return [{ kind: 'control', text }]
  if (text.length > (isCaption ? MAX_CAPTION : MAX_LABEL)) return null
  const labels: Label[] = []
  const visit = (piece: DomElement, names: string): boolean => {
    const words = textOf(piece)
    if (words === '' || piece.hasAttribute('hidden')) return true
    if (isPress(piece) && words.length <= MAX_CONTROL) {
      labels.push({ kind: 'control', text: words })
      return true
    }
    const inner = `${names} ${piece.className}`
    if (!hasOwnText(piece)) return everyChild(piece, (child) => visit(child, inner))
    const isBar = labels.some((label) => label.kind === 'language')
    const label = labelOf(piece, words, inner, {
      ...place,
      isCodeBox: place.isCodeBox || isCaption,
    })
    // Behind the language stands what can be done with the code, in whatever words.
    if (isBar && !OWN_TITLE.test(piece.className) && !isFileName(words) && roughWords(words) <= 3) {
      labels.push({ kind: 'control', text: words })
      return true
    }
    if (label) labels.push(label)
    return label !== null
  }
  return visit(element, '') ? joinCaptions(labels) : null
}

/** A caption may have its number, its text and its title in elements of their own. */
function joinCaptions(labels: readonly Label[]): Label[] {
  const captions = labels.filter((label) => label.kind === 'caption')
  const others = labels.filter((label) => label.kind !== 'caption')
  if (captions.length === 0) return others
  return [...others, { kind: 'caption', text: captions.map((label) => label.text).join(' ') }]
}

function labelOf(piece: DomElement, text: string, names: string, place: LabelPlace): Label | null {
  if (HIDDEN_NAMES.test(piece.className)) return { kind: 'control', text }
  if (piece.localName !== 'figcaption' && isLanguageLabel(text)) return { kind: 'language', text }
  if (isFileName(text)) return { kind: 'caption', text }
  if (TITLE_NAMES.test(names) && (place.isCodeBox || CODE_TITLE_NAMES.test(names)))
    return { kind: 'caption', text: withoutPermalink(piece) }
  const link = piece.localName === 'a' ? piece : null
  if (place.isCodeBox && link && !/[.!?]$/.test(text)) return { kind: 'control', text }
  if (place.isCodeBox && !place.before && isMostlyLinks(piece, text))
    return fileIn(piece) ?? { kind: 'control', text }
  return place.isCodeBox && (place.before || piece.localName === 'figcaption')
    ? { kind: 'caption', text: withoutPermalink(piece) }
    : null
}

/** The name of a file among the links of a gist's footer. */
function fileIn(piece: DomElement): Label | null {
  for (let child = piece.firstElementChild; child; child = child.nextElementSibling) {
    const text = textOf(child)
    if (isFileName(text)) return { kind: 'caption', text }
  }
  return null
}

/** The language that a label names; null if it says that there is none. */
export function languageOfLabel(label: Label): string | null {
  return label.kind === 'language' ? languageName(label.text) : null
}

/** Whether an element is there to be pressed: by its role, by what it does, or by its name. */
export function isPress(element: DomElement): boolean {
  if (element.getAttribute('role') === 'button' || element.hasAttribute(CONTROL_ATTRIBUTE))
    return true
  if (
    element.localName === 'a' &&
    /^(?:#?|javascript:.*)$/i.test(element.getAttribute('href') ?? '')
  )
    return true
  // The sign that links to a caption.
  if (element.localName === 'a' && !/[\p{L}\p{N}]/u.test(element.textContent ?? '')) return true
  return PRESS_NAMES.test(`${element.localName} ${element.className}`)
}

/** Whether a paragraph consists of a word or two and something to press: phpBB's "Code: Select all". */
function isPressLine(element: DomElement): boolean {
  if (!LINES.has(element.localName)) return false
  const { firstElementChild: press } = element
  if (!press || press.nextElementSibling || !isPress(press)) return false
  const text = shortText(element) ?? ''
  const pressed = textOf(press)
  if (!/[\p{L}\p{N}]/u.test(pressed) || text.length > MAX_CONTROL || !text.endsWith(pressed))
    return false
  const before = text
    .slice(0, -pressed.length)
    .replace(/[:：]\s*$/, '')
    .trim()
  return roughWords(before) <= 2 && !isLanguageLabel(before) && !isFileName(before)
}

/** A column of line numbers is as long as the code; one behind it is told from output of numbers by its name only. */
function isNumberColumn(element: DomElement, { before, lines }: LabelPlace): boolean {
  const numbers = numbersOf(element, lines * 2 + 10)
  if (numbers === null || !countUp(numbers)) return false
  const isMarked = isNamedLineNumber(element) || element.getAttribute('aria-hidden') === 'true'
  return isMarked || (before && numbers.length === lines && (lines > 1 || isInNamed(element)))
}

/** Whether anything in an element is named after line numbers. */
function isInNamed(element: DomElement): boolean {
  for (let inner = element.firstElementChild; inner; inner = inner.firstElementChild) {
    if (isNamedLineNumber(inner)) return true
  }
  return false
}

function isMostlyLinks(element: DomElement, text: string): boolean {
  let linked = 0
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'a') linked += textOf(child).length
  }
  return linked > text.length * 0.4
}

/** A caption's text without the sign that links to it. */
function withoutPermalink(caption: DomElement): string {
  let text = textOf(caption)
  for (let child = caption.firstElementChild; child; child = child.nextElementSibling) {
    const sign = textOf(child)
    if (child.localName !== 'a' || sign === '' || /[\p{L}\p{N}]/u.test(sign)) continue
    if (text.endsWith(sign)) text = text.slice(0, -sign.length).trim()
  }
  return text
}

function hasOwnText(element: DomElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node) && (node.textContent ?? '').trim() !== '') return true
  }
  return false
}

function everyChild(element: DomElement, test: (child: DomElement) => boolean): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && !test(node)) return false
  }
  return true
}

function textOf(piece: DomElement): string {
  return shortText(piece) ?? ''
}

const named = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${list})(?:$|[^a-z])`, 'i')
const CAPTION_CONTENT = new Set('pre h1 h2 h3 h4 h5 h6 table blockquote img picture'.split(' '))
const CONTENT = new Set([
  ...CAPTION_CONTENT,
  ...'p ul ol dl details figure form article section'.split(' '),
])
const LINES = new Set(['p', 'dt'])
const PRESS_NAMES = named(
  'button|btn|copy|copied|clipboard|zeroclipboard-container|clipboard-copy|copy-?(?:btn|button|code|icon|label|wrapper)|fullscreen|toggle|expand|collapse',
)
const HIDDEN_NAMES = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i
const TITLE_NAMES = named('title|caption|file-?name|file|path|label|name|header')
const OWN_TITLE = named('title|caption|file-?name|name')
const CODE_TITLE_NAMES =
  /(?:^|[^a-z])(?:code|listing|snippet|source|highlight|src)[-_a-z]*(?:title|caption|name|label|header|filename)|(?:^|[^a-z])(?:file-?name|org-src-name)(?:$|[^a-z])/i
/** The number of a notebook's cell: `In [3]:`, `Out[3]:`, `[*]:`. */
export const PROMPT = /^(?:(?:In|Out)\s?)?\[[\d*\s]{1,6}\]:?$/
