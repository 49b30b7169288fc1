/** A column of a table. Numbers are right-aligned, text left-aligned. */
export interface Column {
  head: string
  /** Decimal places of its numbers; 0 by default. */
  digits?: number
}

/** `null` is shown as a dash. */
export type Cell = string | number | null

/** A titled table. */
export interface Table {
  title: string
  columns: Column[]
  rows: Cell[][]
  /** Sentences below the table. */
  notes?: string[]
}

const NOTHING = '–'

/** A table for a terminal, with aligned columns. */
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

/** The table as Markdown. */
export function markdown({ title, columns, rows, notes = [] }: Table): string {
  const lines = [
    columns.map(({ head }) => head),
    columns.map((_, place) => (isTextColumn(rows, place) ? '---' : '--:')),
    ...rows.map((row) => written(row, columns)),
  ].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return [`**${title}**`, '', ...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

/**
 * `ours` divided by `theirs`, as "3.1 ×"; `null` if either is missing or zero. Callers swap the two where less is better, so
 * above 1 always means that ours is ahead.
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
