import type { Block, Prose } from '../model/block.ts'
import { escapeHtml } from '../text/html/entities.ts'
import { RICH_COLUMNS } from './limits.ts'

type Table = Extract<Block, { kind: 'table' }>

/** A table as rich HTML. One with more columns than Telegram shows becomes a paragraph for each row, with the columns' names. */
export function richTable(table: Table, prose: (cell: Prose) => string): string {
  const columns = Math.max(0, ...table.rows.map((row) => row.length))
  if (columns > RICH_COLUMNS) return paragraphs(table, prose)
  const caption = table.caption === null ? '' : `<caption>${escapeHtml(table.caption)}</caption>`
  const rows = table.rows.map((row, index) => {
    const tag = table.header && index === 0 ? 'th' : 'td'
    return `<tr>${row.map((cell) => `<${tag}>${prose(cell)}</${tag}>`).join('')}</tr>`
  })
  return `<table bordered>${caption}${rows.join('')}</table>`
}

function paragraphs({ rows, header, caption }: Table, prose: (cell: Prose) => string): string {
  const names = header ? (rows[0] ?? []) : []
  const shown = rows.slice(header ? 1 : 0).map((row) => {
    const lines = row.flatMap((cell, column) => {
      const name = names[column]?.text ?? ''
      if (cell.text === '') return []
      return [name === '' ? prose(cell) : `<i>${escapeHtml(name)}:</i> ${prose(cell)}`]
    })
    return `<p>${lines.join('<br>')}</p>`
  })
  return `${caption === null ? '' : `<p><i>${escapeHtml(caption)}</i></p>`}${shown.join('')}`
}
