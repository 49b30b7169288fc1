import type { Mark, Prose } from '../../model/block.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'

type Style =
  | { kind: 'bold' | 'italic' | 'strike' | 'code' }
  | { kind: 'link'; href: string }
  | { kind: 'formula'; tex: string }
  | { kind: 'note'; label: string }
interface OpenMark {
  style: Style
  start: number
}

/** Builds the text and marks of one block during the pass over a tree; collapses white space as a browser does. */
export class ProseBuilder {
  private text = ''
  private readonly open: OpenMark[] = []
  private done: Mark[] = []
  /** The last character so far; empty at the beginning of a block. Kept, since looking it up copies the whole text. */
  tail = ''

  /** Adds text; runs of white space become one space, but in code only those that break the line of the source. */
  add(raw: string): void {
    const visible = withoutHidden(raw, this.text)
    let piece = visible.replace(WHITE, this.isOpen('code') ? blanksOfCode : oneBlank)
    if (piece.startsWith(' ') && (this.tail === '' || /\s/.test(this.tail))) piece = piece.slice(1)
    this.text += piece
    if (piece !== '') this.tail = piece.slice(-1)
  }

  /** A hard line break. */
  breakLine(): void {
    const trimmed = this.tail === ' ' ? this.text.slice(0, -1) : this.text
    this.text = trimmed === '' ? '' : `${trimmed}\n`
    this.tail = trimmed === '' ? '' : '\n'
  }

  /** Whether a style is open. Callers check this, so that a style is never opened twice. */
  isOpen(kind: Style['kind']): boolean {
    return this.open.some((mark) => mark.style.kind === kind)
  }

  push(style: Style): void {
    this.open.push({ style, start: this.text.length })
  }

  pop(): void {
    const mark = this.open.pop()
    if (mark) this.finish(mark, this.text.length)
  }

  get isBlank(): boolean {
    return this.text.trim() === ''
  }

  /** Returns the finished block and starts the next one, in which styles that are still open continue. */
  take(): Prose {
    for (const mark of this.open) this.finish(mark, this.text.length)
    const prose = tidy(this.text, this.done)
    this.text = ''
    this.tail = ''
    this.done = []
    for (const mark of this.open) mark.start = 0
    return prose
  }

  private finish(mark: OpenMark, end: number): void {
    if (end > mark.start) this.done.push({ ...mark.style, start: mark.start, end })
  }
}

/** A single space that does not break a line or has a width of its own is the author's: before French "?", in "25 m²". */
function oneBlank(run: string): string {
  return OWN_SPACE.test(run) ? run : ' '
}

function blanksOfCode(run: string): string {
  return /[\n\r]/.test(run) ? ' ' : ' '.repeat(run.length)
}

/** Trims a text and adjusts its marks: they exclude white space at their ends, are sorted, and neighbours are joined. */
export function tidy(raw: string, marks: readonly Mark[]): Prose {
  const text = raw.trim()
  const offset = raw.length - raw.trimStart().length
  const kept: Mark[] = []
  for (const mark of marks) {
    let start = Math.min(Math.max(mark.start - offset, 0), text.length)
    let end = Math.min(Math.max(mark.end - offset, 0), text.length)
    while (start < end && isWhite(text, start)) start += 1
    while (end > start && isWhite(text, end - 1)) end -= 1
    if (end > start) kept.push({ ...mark, start, end })
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, marks: joinNeighbours(kept, text) }
}

/** Cuts a text and its marks to a range of UTF-16 units, and trims the result. */
export function slice(prose: Prose, start: number, end: number): Prose {
  const marks = prose.marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }))
  return tidy(prose.text.slice(start, end), marks)
}

/** Joins texts with line breaks and moves their marks along; skips empty texts. */
export function joinLines(parts: readonly Prose[]): Prose {
  let text = ''
  const marks: Mark[] = []
  for (const part of parts) {
    if (part.text === '') continue
    if (text !== '') text += '\n'
    for (const mark of part.marks) {
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
    }
    text += part.text
  }
  return { text, marks }
}

/** Joins marks of one kind that touch or have only white space between them; two pieces of code stay separate. */
function joinNeighbours(marks: readonly Mark[], text: string): Mark[] {
  const joined: Mark[] = []
  for (const mark of marks) {
    // Two formulas or notes side by side are still two.
    const isOne = mark.kind === 'formula' || mark.kind === 'note'
    const before = isOne ? undefined : joined.findLast((other) => other.kind === mark.kind)
    const gap = before ? text.slice(before.end, mark.start) : ''
    const touching = before && (mark.kind === 'code' ? gap === '' : gap.trim() === '')
    if (touching && sameTarget(before, mark)) before.end = Math.max(before.end, mark.end)
    else joined.push({ ...mark })
  }
  return joined
}

function sameTarget(a: Mark, b: Mark): boolean {
  return a.kind !== 'link' || (b.kind === 'link' && a.href === b.href)
}

function isWhite(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index))
}

const WHITE = /[\s\u0085]+/g
const OWN_SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/
