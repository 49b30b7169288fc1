import { type DomElement, type DomNode, isElement, isText } from '../dom.ts'
import type { PlacedHeading } from './scan-page.ts'
import { BLOCK_TAGS, SILENT_TAGS } from '../tags.ts'
import { lengthOf } from '../text-size.ts'

/**
 * The lines of text around a headline, where templates show the author and the date without saying so in their markup: from
 * the beginning of the box around it to the second paragraph of prose. Within a line, boxes that touch without a blank are
 * separated by line breaks.
 */
export function linesAround({ element, box }: PlacedHeading): string[] {
  const lines: string[] = []
  let line = ''
  let prose = 0
  let nodes = 0
  let after = false
  const flush = (): void => {
    const text = line.replace(/[^\S\n]+/g, ' ').trim()
    line = ''
    if (text === '') return
    if (after && lengthOf(text) >= PROSE_CHARS) prose += 1
    if (text.length <= MAX_LINE) lines.push(text)
  }
  const add = (text: string): void => {
    line += touches(line, text) ? `\n${text}` : text
  }
  /** Returns the next node in page order, into the element or past it. */
  const next = (node: DomNode, enter: boolean): DomNode | null => {
    if (enter && isElement(node) && node.firstChild) return node.firstChild
    for (let at: DomNode | null = node; at; at = at.parentNode) {
      if (isElement(at) && BLOCK_TAGS.has(at.localName)) flush()
      if (at.nextSibling) return at.nextSibling
    }
    return null
  }
  let node: DomNode | null = box
  while (node && prose < MAX_PROSE && nodes < MAX_NODES && lines.length < MAX_LINES) {
    nodes += 1
    let enter = true
    if (isText(node)) add((node.textContent ?? '').slice(0, MAX_TEXT).replace(/\s+/g, ' '))
    else if (isElement(node)) {
      if (node === element) {
        flush()
        after = true
      }
      if (BLOCK_TAGS.has(node.localName) || node.localName === 'br') flush()
      enter = node !== element && !isSkipped(node)
    }
    node = next(node, enter)
  }
  flush()
  return lines
}

/** Whether the last word of a text and the first of the next piece would become one. */
export function touches(text: string, piece: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(-2)) && /^[\p{L}\p{N}]/u.test(piece)
}

function isSkipped(element: DomElement): boolean {
  return (
    SKIPPED.has(element.localName) ||
    SILENT_TAGS.has(element.localName) ||
    element.hasAttribute('hidden')
  )
}

const SKIPPED = new Set(['nav', 'aside', 'form', 'figure', 'table', 'pre', 'blockquote'])
/** In characters. */
const PROSE_CHARS = 120
const MAX_LINE = 250
const MAX_TEXT = 500
const MAX_PROSE = 2
const MAX_NODES = 400
const MAX_LINES = 40
