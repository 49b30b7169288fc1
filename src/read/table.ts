import type { Prose } from '../model/block.ts'
import { containsElement, type DomElement, elementsNamed } from './dom.ts'

/** In characters. Cells that are longer on average are columns of a page and not data. */
const MAX_MEAN_CELL = 400
const MAX_COLUMNS = 50
const NOT_IN_DATA = new Set('table pre h1 h2 h3 figure blockquote form'.split(' '))
const LIST = new Set(['ul'])
const ROW = new Set(['tr'])
const HEAD = new Set(['th', 'caption'])

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

/** The rows of a table and whether the first is a header. A cell that spans columns is followed by empty cells. */
export function tableRows(
  table: DomElement,
  proseOf: (cell: DomElement) => Prose,
): { rows: Prose[][]; header: boolean } {
  const rows: Prose[][] = []
  let header = false
  for (const row of elementsNamed(table, ROW)) {
    const cells = cellsOf(row)
    const texts = cells.flatMap((cell) => [proseOf(cell), ...emptyCells(cell)])
    if (texts.every((cell) => cell.text === '')) continue
    if (rows.length === 0) header = cells.every((cell) => cell.localName === 'th')
    rows.push(texts)
  }
  return { rows, header }
}

function emptyCells(cell: DomElement): Prose[] {
  const span = Number.parseInt(cell.getAttribute('colspan') ?? '1', 10)
  const count = Math.min(Number.isSafeInteger(span) ? span : 1, MAX_COLUMNS) - 1
  return Array.from({ length: Math.max(0, count) }, () => ({ text: '', marks: [] }))
}

function cellsOf(row: DomElement): DomElement[] {
  const cells: DomElement[] = []
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell)
  }
  return cells
}
