/** A column of a table: what stands in it, as text. */
type Cell = string | number

/** Rows as lines with columns of equal width: texts to the left, numbers to the right. */
export function tableLines(rows: readonly (readonly Cell[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => ({ cell, text: textOf(cell) })))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.text.length ?? 0)),
  )
  return cells.map((row) =>
    row
      .map(({ cell, text }, column) => {
        const width = widths[column] ?? 0
        return typeof cell === 'number' ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en') : cell
}
