import { type Found, flat } from './found.ts'
import type { Changes } from './generators/generator.ts'
import type { Kind, Piece } from './pieces.ts'

/** A piece that a reader did not give as the author wrote it. */
export interface Miss {
  piece: Piece
  /** What of that kind resembles it most, for people; null if nothing does. */
  got: string | null
}

/** What a reader found of a page. */
export interface Tally {
  kinds: Map<Kind, { wanted: number; found: number }>
  missing: Miss[]
  /** Lines that are no part of the article. */
  extra: string[]
}

/**
 * Looks for each piece of an article in what a reader gave. A piece found once is not found again, so two equal rows are two.
 * @param words the text of the whole article, to tell lines that are not part of it
 */
export function tally(
  pieces: readonly Piece[],
  given: Found,
  { changes = {}, words }: { changes?: Changes; words: string },
): Tally {
  const left = structuredClone(given)
  const kinds = new Map<Kind, { wanted: number; found: number }>()
  const missing: Miss[] = []
  for (const piece of pieces) {
    const count = kinds.get(piece.kind) ?? { wanted: 0, found: 0 }
    kinds.set(piece.kind, count)
    count.wanted += 1
    if (take(piece, left, changes)) count.found += 1
    else missing.push({ piece, got: nearest(piece, given) })
  }
  const known = letters(words)
  const bare = (line: string) => letters(line.replace(changes.captionPrefix ?? /^$/, ''))
  const extra = given.shown.filter((line) => !isOf(bare(line), known))
  return { kinds, missing, extra }
}

/** How many letters at the beginning of a line tell that it is the article's; marks and formulas in it may differ. */
const BEGINNING = 24

const isOf = (line: string, known: string): boolean => known.includes(line.slice(0, BEGINNING))

/** Whether the piece is there; what was found is taken away. */
function take(piece: Piece, left: Found, changes: Changes): boolean {
  switch (piece.kind) {
    case 'heading':
      return takeOne(left.headings, (text) => text === piece.text)
    case 'listing': {
      const { listing = (text) => text } = changes
      return takeOne(left.listings, (text) => listing(text) === listing(piece.text))
    }
    case 'item': {
      const marker =
        piece.marker && (changes.marker?.(piece.marker, piece.numbered) ?? piece.marker)
      return takeOne(
        left.items,
        (one) =>
          one.text === piece.text &&
          one.marker === marker &&
          one.checked === piece.checked &&
          one.depth === piece.depth,
      )
    }
    case 'row':
      return takeOne(left.rows, (row) => isSameRow(row, piece))
    case 'note':
      return takeOne(left.notes, ({ label, text }) => label === piece.label && text === piece.text)
    case 'caption':
      return takeOne(
        left.captions,
        ({ of, text }) =>
          of === piece.of && text.replace(changes.captionPrefix ?? /^$/, '') === piece.text,
      )
    case 'quote':
      return takeOne(left.quotes, (text) => text.includes(piece.text))
    case 'formula':
      return (
        left.formulas.some((tex) => bare(tex).includes(bare(piece.tex))) ||
        left.lines.some((line) => bare(line).includes(bare(piece.tex)))
      )
    case 'raised':
      return left.lines.some((line) => raisedForms(piece).some((form) => line.includes(form)))
    case 'definition':
    case 'attribution':
    case 'callout':
    case 'paragraph':
      return left.lines.some((line) => line.includes(flat(piece.text)))
  }
}

function takeOne<T>(list: T[], is: (one: T) => boolean): boolean {
  const at = list.findIndex(is)
  if (at === -1) return false
  list.splice(at, 1)
  return true
}

/** A cell that continues the one above may be empty or repeat it. */
function isSameRow(row: string[], { cells, above }: Extract<Piece, { kind: 'row' }>): boolean {
  return (
    row.length === cells.length &&
    cells.every((cell, at) =>
      cell === null ? row[at] === '' || row[at] === above[at] : row[at] === cell,
    )
  )
}

const bare = (tex: string): string => tex.replaceAll(/[\s{}]/g, '')

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

function raisedForms({ base, text, way }: Extract<Piece, { kind: 'raised' }>): string[] {
  const digits = way === 'sup' ? RAISED : LOWERED
  const sign = way === 'sup' ? '^' : '_'
  const unicode = text.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  return [`${base}${unicode}`, `${base}${sign}${text}`, `${base}${sign}{${text}}`]
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

function nearest(piece: Piece, given: Found): string | null {
  const wanted = letters(
    'text' in piece ? piece.text : 'tex' in piece ? piece.tex : (piece.cells[0] ?? ''),
  )
  const options = optionsOf(piece.kind, given)
  const start = wanted.slice(0, 12)
  return (
    options.find((one) => letters(one).includes(wanted)) ??
    options.find((one) => letters(one).includes(start)) ??
    given.lines.find((one) => letters(one).includes(start)) ??
    null
  )
}

function optionsOf(kind: Kind, given: Found): string[] {
  switch (kind) {
    case 'heading':
      return given.headings
    case 'listing':
      return given.listings
    case 'item':
      return given.items.map(
        ({ text, marker, checked, depth }) =>
          `${'  '.repeat(depth)}${marker ?? '•'} ${checked === null ? '' : checked ? '[x] ' : '[ ] '}${text}`,
      )
    case 'row':
      return given.rows.map((row) => row.join(' | '))
    case 'note':
      return given.notes.map(({ label, text }) => `[${label}] ${text}`)
    case 'caption':
      return given.captions.map(({ of, text }) => `${of}: ${text}`)
    case 'quote':
      return given.quotes
    case 'attribution':
    case 'callout':
    case 'definition':
    case 'formula':
    case 'paragraph':
    case 'raised':
      return given.lines
  }
}
