/** A column of a table. Numbers stand right, text left. */
export interface Column {
  head: string
  /** Digits after the point of its numbers. 0 where left out. */
  digits?: number
}

/** `null` where there is nothing to say: a dash. */
export type Cell = string | number | null

/** Rows under one title. */
export interface Table {
  title: string
  columns: Column[]
  rows: Cell[][]
  /** Sentences that stand below. */
  notes?: string[]
}

const NOTHING = '–'

/** A table for a terminal, columns in line. */
export function printed({ title, columns, rows, notes = [] }: Table): string {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => written(row, columns))]
  const widths = columns.map((_, place) =>
    Math.max(...cells.map((line) => (line[place] ?? '').length)),
  )
  const isText = columns.map((_, place) => isTextColumn(rows, place))
  const lines = cells.map((line) =>
    line
      .map((cell, place) =>
        isText[place] ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines, ...notes].join('\n')
}

/** The same table for a page. */
export function markdown({ title, columns, rows, notes = [] }: Table): string {
  const lines = [
    columns.map(({ head }) => head),
    columns.map((_, place) => (isTextColumn(rows, place) ? '---' : '--:')),
    ...rows.map((row) => written(row, columns)),
  ].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return [`**${title}**`, '', ...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

/**
 * How many times `ours` is of `theirs`, as "3.1 ×"; `null` where one of them is missing or zero. Above 1 is more of it:
 * the caller turns the two round where less is better, so that above 1 is always ours ahead.
 */
export function ratio(ours: number | null, theirs: number | null): string | null {
  if (ours === null || theirs === null || ours <= 0 || theirs <= 0) return null
  const times = ours / theirs
  return `${times >= 10 ? times.toFixed(0) : times.toFixed(times >= 1 ? 1 : 2)} ×`
}

function written(row: readonly Cell[], columns: readonly Column[]): string[] {
  return columns.map(({ digits = 0 }, place) => {
    const cell = row[place] ?? null
    if (cell === null) return NOTHING
    if (typeof cell === 'string') return cell
    if (!Number.isFinite(cell)) return NOTHING
    return cell.toLocaleString('en', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  })
}

function isTextColumn(rows: readonly Cell[][], place: number): boolean {
  return !rows.some((row) => typeof row[place] === 'number')
}
