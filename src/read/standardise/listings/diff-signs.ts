import type { DomElement } from '../../dom.ts'

/**
 * The lines of a change with the sign before each that the style sheet draws: `+`, `-` or a blank, as GitHub, GitLab and
 * Gitea name the rows or cells of their tables. The lines as they are if no row is named so, or if the signs are written.
 *
 * @param lines a row of the table with its text each
 */
export function withDiffSigns(
  lines: readonly { row: DomElement; cell: DomElement | undefined; text: string }[],
): string[] {
  const signs = lines.map(({ row, cell }) => (cell ? signOf(row, cell) : ''))
  const isChange = signs.some((sign) => sign === '+' || sign === '-')
  const isWritten = lines.every(
    ({ text }, at) => signs[at] === '' || text.startsWith(signs[at] ?? ''),
  )
  if (!isChange || isWritten) return lines.map(({ text }) => text)
  return lines.map(({ text }, at) => (text.startsWith('@@') ? text : `${signs[at] || ' '}${text}`))
}

function signOf(row: DomElement, cell: DomElement): string {
  for (const element of [cell, cell.firstElementChild]) {
    const marker = element?.getAttribute('data-code-marker')?.trim()
    if (marker) return marker === '+' || marker === '-' ? marker : ''
  }
  const names = `${row.className} ${cell.className}`
  if (ADDED.test(names)) return '+'
  return DELETED.test(names) ? '-' : ''
}

const ADDED = /(?:^|[\s_-])(?:addition|added|add-code|insert|inserted|ins|new)(?:$|[\s_-])/i
const DELETED = /(?:^|[\s_-])(?:deletion|deleted|removed|del-code|del|old)(?:$|[\s_-])/i
