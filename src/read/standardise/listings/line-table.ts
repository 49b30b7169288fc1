import { containsElement, type DomElement, elementsNamed, isElement } from '../../dom.ts'
import { withDiffSigns } from './diff-signs.ts'
import { countUp, isNamedLineNumber, numbersOf } from './line-numbers.ts'
import { listingText } from './listing-text.ts'

/** A table that a highlighter made of a listing. */
export interface LineTable {
  /** The code of the listing without its line numbers. */
  text: string
  /** The element that holds code, where highlighters name the language; the last one of a table of lines. */
  code: DomElement
  /** The name of the file, where a row of its own holds it. */
  caption: string | null
}

/** Names of tables in highlighters. Not "highlight": tables of data are called that too. */
const CODE_NAMES =
  /(?:^|\s)(?:highlighttable|syntaxhighlighter|crayon-table|rouge-table|lntable|linenotable|code|codehilitetable|js-file-line-container|hljs-ln)(?:$|\s)/i
/** Tables of data about codes are called that too: each line must be code. */
const LISTING_NAMES = /(?:^|\s)code-?(?:table|listing)(?:$|\s)/i
const LISTING = new Set(['pre', 'code'])
const NO_CODE = new Set(['h1', 'h2', 'h3', 'img', 'p', 'ul'])

/**
 * Reads a table in which a highlighter put line numbers beside code: one row with a column of numbers, or a row for each line.
 * Null if it is any other table: a table of data may begin with a column of numbers, but nothing in it is named after a
 * highlighter's parts.
 */
export function readLineTable(table: DomElement): LineTable | null {
  const rows = rowsOf(table).filter((row) => row.parentNode?.localName !== 'thead')
  const [caption, lines] = captionRow(rows)
  const cells = withSpans(lines.map(cellsOf))
  const width = cells[0]?.length ?? 0
  if (width === 0 || width > 3 || cells.some((row) => row.length !== width)) return null
  const code = cells.at(-1)?.at(-1)
  if (!code || !isListing(table, cells) || containsElement(table, NO_CODE)) return null
  for (let column = 0; column < width - 1; column += 1) {
    if (!isGutter(cells.map((row) => row[column]))) return null
  }
  const texts = lines.map((row, at) => {
    const cell = cells[at]?.at(-1)
    return { row, cell, text: cell ? listingText(cell) : '' }
  })
  return { text: withDiffSigns(texts).join('\n'), code, caption }
}

/** Rows of one length where the first cell of some spans the columns of line numbers, as in the hunks of a change. */
function withSpans(cells: readonly DomElement[][]): DomElement[][] {
  const width = Math.max(0, ...cells.map((row) => row.length))
  return cells.map((row) => {
    const [first] = row
    if (!first || row.length !== width - 1 || first.getAttribute('colspan') !== '2') return row
    return [first, ...row]
  })
}

/** The name of the file in a first row of one cell (Pygments), and the other rows. */
function captionRow(rows: readonly DomElement[]): [string | null, readonly DomElement[]] {
  const [first, second] = rows
  if (!first || !second) return [null, rows]
  const cells = cellsOf(first)
  if (cells.length !== 1 || cellsOf(second).length === 1) return [null, rows]
  const text = (cells[0]?.textContent ?? '').trim()
  return [text === '' ? null : text, rows.slice(1)]
}

/** Whether anything says that a table is a listing: its name, a gutter's name, or one row that holds nothing but listings. */
function isListing(table: DomElement, cells: readonly (readonly DomElement[])[]): boolean {
  const [row] = cells
  if (!row) return false
  if (row.length > 1 && row.slice(0, -1).some((cell) => hasGutterName(cell))) return true
  const isNamed = CODE_NAMES.test(table.className) || isInListing(table)
  if (row.length === 1) return isNamed && cells.length === 1 && isLines(row[0])
  if (isNamed) return true
  if (LISTING_NAMES.test(table.className) && cells.every(endsWithCode)) return true
  return cells.length === 1 && row.every((cell) => containsElement(cell, LISTING))
}

function endsWithCode(row: readonly DomElement[]): boolean {
  const cell = row.at(-1)
  return cell !== undefined && containsElement(cell, LISTING)
}

/** Whether a cell holds a line for each of several elements and no `pre`, which would be a listing by itself. */
function isLines(cell: DomElement | undefined): boolean {
  return cell !== undefined && /(?:^|[^a-z])(?:code|line)(?:$|[^a-z])/i.test(cell.className)
}

function isInListing(table: DomElement): boolean {
  for (let outer = table.parentNode; outer; outer = outer.parentNode) {
    if (outer.localName === 'pre') return true
  }
  return /(?:^|\s)syntaxhighlighter(?:\s|$)/i.test(table.parentNode?.className ?? '')
}

function hasGutterName(cell: DomElement): boolean {
  return isNamedLineNumber(cell) || cell.hasAttribute('data-line-number')
}

/** Whether a column holds nothing but numbers that count up, or is empty and named after line numbers (GitHub draws them by CSS). */
function isGutter(column: readonly (DomElement | undefined)[]): boolean {
  const numbers: number[] = []
  for (const cell of column) {
    const found = cell ? numbersOf(cell) : null
    if (!cell || found === null) return false
    numbers.push(...found)
  }
  return countUp(numbers) || column.every((cell) => cell && hasGutterName(cell))
}

function rowsOf(table: DomElement): DomElement[] {
  return elementsNamed(table, ROW).filter((row) => {
    const outer =
      row.parentNode?.localName === 'table' ? row.parentNode : row.parentNode?.parentNode
    return outer === table
  })
}

function cellsOf(row: DomElement): DomElement[] {
  const cells: DomElement[] = []
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (node.localName === 'td' || node.localName === 'th')) cells.push(node)
  }
  return cells
}

const ROW = new Set(['tr'])
