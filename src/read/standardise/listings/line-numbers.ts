import { type DomElement, isElement, isText } from '../../dom.ts'
import { UNSELECTABLE_ATTRIBUTE } from '../../../text/html/listing-markup.ts'
import { BLOCK_TAGS } from '../../tags.ts'
import { textUpTo } from './short-text.ts'

/**
 * Names that highlighters give to line numbers: `ln` and `lnt` (Chroma), `linenos` and `lineno` (Pygments, Rouge), `linenr`
 * (Org), `linenumber` (react-syntax-highlighter), `line-number` (VitePress, GitHub), `hljs-ln-n`, `crayon-num`, `blob-num`,
 * `gutter` (Hexo, SyntaxHighlighter).
 */
const NAMES =
  /line[-_]?n(?:o|os|r|um|ums|umber|umbers)(?![a-z])|(?:^|[^a-z])(?:ln|lnt|lnum|gutter|blob-num|hljs-ln-n\w*|crayon-nums?|lines-num)(?![a-z])/i
const UNSELECTABLE_NAMES =
  /(?:^|\s)(?:select-none|user-select-none|no-?select|unselectable)(?:\s|$)/i

/** Whether a highlighter's name for an element says that it holds line numbers. */
export function isNamedLineNumber(element: DomElement): boolean {
  return NAMES.test(element.className)
}

/** Whether the reader cannot select an element's text or does not hear it: signs of line numbers, but of other things too. */
function isSetApart(element: DomElement): boolean {
  return (
    element.hasAttribute(UNSELECTABLE_ATTRIBUTE) ||
    element.getAttribute('aria-hidden') === 'true' ||
    isLinkToItself(element) ||
    UNSELECTABLE_NAMES.test(element.className)
  )
}

/** Numbers of lines lead to their lines: rustdoc. */
function isLinkToItself(element: DomElement): boolean {
  if (element.localName !== 'a' || element.id === '') return false
  return element.getAttribute('href') === `#${element.id}`
}

/** The numbers that a text consists of, with a sign behind them at most ("1: ", "12 |"); null if it holds anything else. */
export function numbersIn(text: string): number[] | null {
  if (!/^[\s\d:.|│]*$/.test(text)) return null
  const numbers = text.split(/[\s:.|│]+/).filter((piece) => piece !== '')
  return numbers.map(Number)
}

/** Whether numbers count up by one, as line numbers do. */
export function countUp(numbers: readonly number[]): boolean {
  return numbers.length > 0 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
}

/**
 * The numbers of an element's text, also where each has an element of its own and nothing between them; null as above, and
 * if there are more than `max`.
 */
export function numbersOf(element: DomElement, max = MAX_NUMBERS): number[] | null {
  const numbers: number[] = []
  const visit = (outer: DomElement): boolean => {
    for (let node = outer.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) {
        if (!visit(node)) return false
      } else if (isText(node)) {
        const text = node.textContent ?? ''
        const found = text.length > max * MAX_DIGITS ? null : numbersIn(text)
        if (found === null) return false
        numbers.push(...found)
        if (numbers.length > max) return false
      }
    }
    return true
  }
  return visit(element) ? numbers : null
}

/** The elements of a listing that hold its line numbers and no code, whatever the page calls them. */
export function findLineNumbers(listing: DomElement): Set<DomElement> {
  const found = new Set<DomElement>()
  const setApart = new Map<string, { elements: DomElement[]; numbers: number[] }>()
  const visit = (element: DomElement): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const named = isNamedLineNumber(child)
      const numbers = named || isSetApart(child) ? numbersOf(child) : null
      if (numbers === null || numbers.length === 0) visit(child)
      else if (named) found.add(child)
      else {
        const group = setApart.get(child.className) ?? { elements: [], numbers: [] }
        group.elements.push(child)
        group.numbers.push(...numbers)
        setApart.set(child.className, group)
      }
    }
    for (const number of unnamedNumbers(element)) found.add(number)
    const column = unnamedColumn(element)
    if (column) found.add(column)
  }
  visit(listing)
  for (const { elements, numbers } of setApart.values()) {
    if (countUp(numbers)) for (const element of elements) found.add(element)
  }
  return found
}

/**
 * Line numbers without any sign but their place: each line of the listing is an element that begins with the next number
 * in an element of its own, and the code begins directly behind it. (In output that begins with numbers a blank follows.)
 */
function unnamedNumbers(parent: DomElement): DomElement[] {
  const first = parent.firstElementChild?.firstElementChild
  if (!first || !/^\s*\d{1,5}\s*$/.test(textUpTo(first, MAX_DIGITS) ?? '')) return []
  const elements: DomElement[] = []
  const numbers: number[] = []
  let adjacent = false
  let line: DomElement | null = parent.firstElementChild
  for (; line; line = line.nextElementSibling) {
    const number: DomElement | null = line.firstElementChild
    if (!number || number.className !== first.className || number !== line.firstChild) return []
    const found = numbersOf(number)
    if (found?.length !== 1) return []
    elements.push(number)
    numbers.push(...found)
    const next = number.nextSibling
    const rest = next && isElement(next) ? firstText(next) : (next?.textContent ?? '')
    if (rest !== '' && !/^\s/.test(rest)) adjacent = true
  }
  return adjacent && elements.length > 1 && countUp(numbers) ? elements : []
}

/** A column of numbers without any sign but its place: first among its siblings, with as many lines as the code beside it. */
function unnamedColumn(parent: DomElement): DomElement | null {
  const column = parent.firstElementChild
  const code = column?.nextElementSibling
  if (!column || !code || code.nextElementSibling || column.localName !== code.localName)
    return null
  if (!startsWithDigit(column)) return null
  const numbers = numbersOf(column)
  if (numbers === null || numbers.length < 2 || !countUp(numbers)) return null
  return linesOf(column) === numbers.length && linesOf(code) === numbers.length ? column : null
}

function startsWithDigit(element: DomElement): boolean {
  return /^\s*\d/.test(firstText(element))
}

/** The first text in an element that is not empty. */
function firstText(element: DomElement): string {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const text = isElement(node) ? firstText(node) : (node.textContent ?? '')
    if (text !== '') return text
  }
  return ''
}

/** How many lines an element has: those of its text and of the elements that end lines. */
function linesOf(element: DomElement): number {
  let ends = 0
  let isOpen = false
  const visit = (outer: DomElement): void => {
    for (let node = outer.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) {
        const lines = (node.textContent ?? '').split('\n')
        ends += lines.length - 1
        isOpen = lines.length > 1 ? lines.at(-1) !== '' : isOpen || lines[0] !== ''
      } else if (node.localName === 'br') {
        ends += 1
        isOpen = false
      } else {
        visit(node)
        if (isOpen && BLOCK_TAGS.has(node.localName)) {
          ends += 1
          isOpen = false
        }
      }
    }
  }
  visit(element)
  return ends + (isOpen ? 1 : 0)
}

const MAX_NUMBERS = 10_000
/** In characters, with the white space around a number. */
const MAX_DIGITS = 40
