import type { Table } from '../source/article.ts'

/** Escapes text for HTML content and attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A table as HTML, with its caption and joined rows: what authors write where Markdown has no table of that kind. */
export function htmlTable({ caption, head, rows }: Table): string {
  const cell = (tag: 'td' | 'th', text: string, span = 1) =>
    `<${tag}${span > 1 ? ` rowspan="${span}"` : ''}>${escaped(text)}</${tag}>`
  const body = rows.map((row, at) => {
    const cells = row.flatMap((text, column) =>
      text === null ? [] : [cell('td', text, rowSpan(rows, at, column))],
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${escaped(caption)}</caption>`]),
    `<thead><tr>${head.map((text) => cell('th', text)).join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

/** How many rows the cell at this place covers: one more than the empty cells below it. */
export function rowSpan(rows: (string | null)[][], at: number, column: number): number {
  let span = 1
  while (at + span < rows.length && rows[at + span]?.[column] === null) span += 1
  return span
}

export function htmlFigure(url: string, alt: string, caption: string): string {
  return `<figure>\n<img src="${url}" alt="${escaped(alt)}">\n<figcaption>${escaped(caption)}</figcaption>\n</figure>`
}
