import type { Prose } from '../../model/block.ts'
import { containsElement, type DomElement, elementsNamed } from '../dom.ts'

/** In characters. Cells that are longer on average are columns of a page and not data. */
const MAX_MEAN_CELL = 400
const MAX_COLUMNS = 50
const MAX_ROWS = 1000
/** In characters. */
const MAX_TITLE = 120
/** In characters. A longer cell that spans rows is shown in the first of them only. */
const MAX_REPEATED = 40
const EMPTY: Prose = { text: '', marks: [] }
const NOT_IN_DATA = new Set('table pre h1 h2 h3 figure blockquote form'.split(' '))
const LIST = new Set(['ul'])
const ROW = new Set(['tr'])
const HEAD = new Set(['th', 'caption'])
const CAPTION = new Set(['caption'])

/** Whether a table holds data. A table that lays out a page or a code listing is treated like a `div`. */
export function isDataTable(table: DomElement): boolean {
  if (table.getAttribute('role') === 'presentation') return false
  if (containsElement(table, NOT_IN_DATA)) return false
  if (elementsNamed(table, LIST).some((list) => containsElement(list, LIST))) return false
  const rows = elementsNamed(table, ROW)
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length))
  if (widest < 2) return false
  const cells = rows.flatMap(cellsOf)
  const chars = cells.reduce((sum, cell) => sum + (cell.textContent ?? '').trim().length, 0)
  if (chars / cells.length > MAX_MEAN_CELL) return false
  return rows.length > 1 || containsElement(table, HEAD)
}

/** What `tableOf` reads from a table. */
export interface TableContent {
  rows: Prose[][]
  /** Whether the first row names the columns. */
  header: boolean
  caption: string | null
}

/**
 * The content of a data table. A cell that spans columns is followed by empty cells. One that spans rows is repeated in
 * each, so that every row can be read alone; a long one is not.
 */
export function tableOf(table: DomElement, proseOf: (cell: DomElement) => Prose): TableContent {
  const grid = new TableGrid()
  const heads: Prose[][] = []
  const rows: Prose[][] = []
  let title = captionOf(table)
  for (const row of rowsAsShown(table)) {
    const cells = cellsOf(row)
    const [only] = cells
    if (only && cells.length === 1 && title === null && rows.length + heads.length === 0) {
      title = isTitle(only) ? lineOf(only) : null
      if (title !== null) continue
    }
    const inHead = row.parentNode?.localName === 'thead' && cells.length > 1
    const isHead = inHead || (rows.length === 0 && heads.length === 0 && isHeaderRow(cells))
    const texts = grid.row(cells, proseOf, isHead)
    if (texts.every((cell) => cell.text === '')) continue
    if (isHead && rows.length === 0) heads.push(texts)
    else rows.push(texts)
  }
  const head = heads.length === 0 ? null : joinHeads(heads)
  const header = head !== null || isBoldHeader(rows)
  return {
    rows: head === null ? rows : [head, ...rows],
    header,
    caption: title,
  }
}

/** Rows in the order in which they are shown: HTML 4 wanted the foot of a table before its body. */
function rowsAsShown(table: DomElement): DomElement[] {
  const rows = elementsNamed(table, ROW)
  const foot = rows.filter((row) => row.parentNode?.localName === 'tfoot')
  return foot.length === 0 ? rows : [...rows.filter((row) => !foot.includes(row)), ...foot]
}

function captionOf(table: DomElement): string | null {
  const [caption] = elementsNamed(table, CAPTION)
  return (caption && lineOf(caption)) || null
}

/** Whether the only cell of the first row is the title of the table, as in an infobox. */
function isTitle(cell: DomElement): boolean {
  const text = lineOf(cell)
  return cell.localName === 'th' && text !== '' && text.length <= MAX_TITLE
}

/** Header cells, with or without an empty corner. */
function isHeaderRow(cells: readonly DomElement[]): boolean {
  return (
    cells.length > 1 &&
    cells.some((cell) => cell.localName === 'th') &&
    cells.every((cell) => cell.localName === 'th' || lineOf(cell) === '')
  )
}

/** Editors without header cells set the first row in bold. */
function isBoldHeader([first, second]: readonly Prose[][]): boolean {
  return first !== undefined && second !== undefined && isBold(first) && !isBold(second)
}

function isBold(row: readonly Prose[]): boolean {
  const filled = row.filter((cell) => cell.text !== '')
  return (
    filled.length > 1 &&
    filled.every(({ text, marks }) =>
      marks.some((mark) => mark.kind === 'bold' && mark.start === 0 && mark.end === text.length),
    )
  )
}

/** Header rows one above the other as one: "Time" above "cold" and "warm" gives "Time cold" and "Time warm". */
function joinHeads([first = [], ...others]: readonly Prose[][]): Prose[] {
  if (others.length === 0) return first
  const columns = Math.max(first.length, ...others.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => {
    const names = [first, ...others].map((row) => row[column]?.text ?? '')
    const different = names.filter((name, index) => name !== '' && names.indexOf(name) === index)
    return { text: different.join(' '), marks: [] }
  })
}

/** Places cells in columns while earlier rows reach down into later ones. */
class TableGrid {
  private readonly reaching = new Map<number, { cell: Prose; rows: number }>()

  /** @param repeat whether a cell also stands in the further columns that it spans, as the name of a group of columns does */
  row(
    cells: readonly DomElement[],
    proseOf: (cell: DomElement) => Prose,
    repeat: boolean,
  ): Prose[] {
    const row: Prose[] = []
    for (const element of cells) {
      this.fill(row)
      const cell = proseOf(element)
      const rows = spanOf(element, 'rowspan', MAX_ROWS) - 1
      const columns = Math.min(spanOf(element, 'colspan', MAX_COLUMNS), MAX_COLUMNS)
      for (let column = 0; column < columns; column += 1) {
        const shown = column === 0 || repeat ? cell : EMPTY
        const below = shown.text.length > MAX_REPEATED ? EMPTY : shown
        if (rows > 0) this.reaching.set(row.length, { cell: below, rows })
        row.push(shown)
      }
    }
    this.fill(row)
    return row
  }

  /** Adds the cells from above that reach into this row at its end. */
  private fill(row: Prose[]): void {
    for (;;) {
      const above = this.reaching.get(row.length)
      if (!above) return
      above.rows -= 1
      if (above.rows === 0) this.reaching.delete(row.length)
      row.push(above.cell)
    }
  }
}

function spanOf(cell: DomElement, name: string, max: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isSafeInteger(span) ? Math.min(Math.max(1, span), max) : 1
}

function lineOf(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function cellsOf(row: DomElement): DomElement[] {
  const cells: DomElement[] = []
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell)
  }
  return cells
}
