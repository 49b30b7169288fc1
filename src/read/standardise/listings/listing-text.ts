import { BLOCK_ATTRIBUTE } from '../../../text/html/listing-markup.ts'
import { type DomElement, type DomNode, isElement, isText } from '../../dom.ts'
import { BLOCK_TAGS } from '../../tags.ts'
import { findLineNumbers } from './line-numbers.ts'

/**
 * The exact text of a listing: comments, indentation and empty lines stay, line numbers, buttons and hover texts go. Lines
 * end at line breaks, at `br`, and at the end of elements that are lines of their own. Hard spaces become spaces.
 */
export function listingText(listing: DomElement): string {
  const numbers = findLineNumbers(listing)
  const text = written(listing, numbers, false)
  // Without any line break the lines are told apart by the style sheet alone.
  return text.includes('\n') ? text : written(listing, numbers, true)
}

function written(
  listing: DomElement,
  numbers: ReadonlySet<DomElement>,
  namesAreLines: boolean,
): string {
  const writer = new ListingWriter(numbers, namesAreLines)
  writer.children(listing)
  const text = trimListing(writer.text.replace(/\r\n?/g, '\n'))
  return (numbers.size > 0 ? withoutGap(text) : text).replaceAll('\u00a0', ' ')
}

/** Without the hard space that Doxygen puts between each line's number and its code. */
function withoutGap(text: string): string {
  const lines = text.split('\n')
  const hasGap = lines.every((line) => line === '' || line.startsWith('\u00a0'))
  return hasGap ? lines.map((line) => line.slice(1)).join('\n') : text
}

/** Cuts blank lines at both ends and white space at the end; the indentation of the first line stays. Linear in time. */
export function trimListing(text: string): string {
  const trimmed = text.trimEnd()
  const indent = trimmed.length - trimmed.trimStart().length
  return indent === 0 ? trimmed : trimmed.slice(trimmed.lastIndexOf('\n', indent - 1) + 1)
}

class ListingWriter {
  private readonly parts: string[] = []
  /** Whether the next text begins a new line. */
  private lineEnded = false
  private readonly numbers: ReadonlySet<DomElement>
  /** Whether elements that are called lines are lines. */
  private readonly namesAreLines: boolean

  constructor(numbers: ReadonlySet<DomElement>, namesAreLines: boolean) {
    this.numbers = numbers
    this.namesAreLines = namesAreLines
  }

  get text(): string {
    return this.parts.join('')
  }

  children(element: DomElement): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) this.element(node)
      else if (isText(node)) this.textNode(node)
    }
  }

  private textNode(node: DomNode): void {
    const text = node.textContent ?? ''
    if (text !== '' && !this.isBetweenLines(node, text)) this.write(text)
  }

  private element(element: DomElement): void {
    const tag = element.localName
    if (tag === 'br') this.write('\n')
    else if (SKIPPED.has(tag) || this.numbers.has(element) || isNoCode(element)) return
    else if (this.isLine(element)) this.line(element)
    else if (!(isNamedLine(element) && isEmptyLine(element))) this.children(element)
  }

  private line(element: DomElement): void {
    if (this.lineEnded || !this.endsWithBreak()) this.write(this.lineEnded ? '' : '\n')
    const before = this.parts.length
    if (!isEmptyLine(element)) this.children(element)
    const isEmpty = this.parts.length === before
    if (isEmpty ? isOneOfLines(element) : !this.endsWithBreak()) this.lineEnded = true
  }

  private endsWithBreak(): boolean {
    return this.parts.at(-1)?.endsWith('\n') ?? true
  }

  private write(text: string): void {
    if (this.lineEnded) this.parts.push('\n')
    this.lineEnded = false
    if (text !== '') this.parts.push(text)
  }

  private isLine(element: DomElement): boolean {
    if (BLOCK_TAGS.has(element.localName) || element.hasAttribute(BLOCK_ATTRIBUTE)) return true
    if (!this.namesAreLines || !isOneOfLines(element)) return false
    return element.localName === 'code' || isNamedLine(element)
  }

  /** Whether a text is only the layout of the source between elements that are lines of their own. */
  private isBetweenLines(node: DomNode, text: string): boolean {
    if (text.trim() !== '' || !text.includes('\n')) return false
    const before = siblingElement(node, 'previousSibling')
    const after = siblingElement(node, 'nextSibling')
    return (
      (before !== null && this.isLine(before)) ||
      (before === null && after !== null && this.isLine(after))
    )
  }
}

function siblingElement(node: DomNode, side: 'nextSibling' | 'previousSibling'): DomElement | null {
  const sibling = node[side]
  return sibling && isElement(sibling) ? sibling : null
}

/** rehype-pretty-code puts a blank into an empty line, SyntaxHighlighter a hard space, CodeMirror a zero-width space. */
function isEmptyLine(element: DomElement): boolean {
  return /^[ \u00a0\u200b]$/.test(element.textContent ?? '')
}

/** Whether an element is called a line by its class or attribute. */
export function isNamedLine(element: DomElement): boolean {
  return element.hasAttribute('data-line') || LINE_NAMES.test(element.className)
}

function isOneOfLines(element: DomElement): boolean {
  const same = (other: DomElement | null) => other?.localName === element.localName
  return same(element.nextElementSibling) || same(element.previousElementSibling)
}

/** Buttons, and texts that appear when the reader points at a word (Twoslash, Verso). */
function isNoCode(element: DomElement): boolean {
  const role = element.getAttribute('role')
  return role === 'button' || role === 'tooltip' || HOVER_NAMES.test(element.className)
}

const SKIPPED = new Set(['button', 'script', 'style', 'template', 'svg', 'textarea', 'input'])
const HOVER_NAMES = /(?:^|\s)(?:twoslash-popup\S*|hover-info)(?:\s|$)/
const LINE_NAMES =
  /(?:^|[\s_-])(?:line|row|cl|token-line|code-?line|view-line|cm-line|ec-line|ace_line|crayon-line|CodeMirror-line)(?!-(?:prefix|ctn|content|text|marker))(?:$|[\s_-])/i
