import type { Block, ListItem, Mark, Prose } from '../model/block.ts'
import { around, EMPTY, entity, join, type Styled, styled } from './styled.ts'

/** Columns of monospaced text that a phone shows without wrapping. */
const TABLE_COLUMNS = 36
/** What Telegram indents with: ordinary spaces at the start of a line are kept, these survive trimming as well. */
const INDENT = '\u2003'

/** How a block looks in a message: headings bold, lists with bullets, quotes and code as Telegram's own. */
export function blockText(block: Block): Styled {
  switch (block.kind) {
    case 'paragraph':
      return prose(block)
    case 'heading':
      return around(prose(block, ['bold']), 'bold')
    case 'quote':
      return around(prose(block), 'blockquote')
    case 'code':
      return styled(block.text, { pre: block.language })
    case 'list':
      return list(block.items, block.ordered, block.start)
    case 'table':
      return table(block.rows, block.header)
    case 'image':
      return image(block.caption ?? block.alt, block.url)
  }
}

/** Text and marks as text and entities. Marks of a kind in `without` are left out: the whole block has that style. */
function prose({ text, marks }: Prose, without: readonly Mark['kind'][] = []): Styled {
  const code = marks.filter((mark) => mark.kind === 'code')
  const entities = marks
    .filter((mark) => mark.end > mark.start && !without.includes(mark.kind))
    // Telegram lets nothing else overlap with code.
    .filter((mark) => mark.kind === 'code' || !code.some((other) => overlap(mark, other)))
    .map((mark) => entity(styleOf(mark), mark.start, mark.end - mark.start))
  return { text, entities }
}

function overlap(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end
}

function styleOf(mark: Mark) {
  switch (mark.kind) {
    case 'link':
      return { link: mark.href }
    case 'strike':
      return 'strikethrough' as const
    case 'bold':
    case 'italic':
    case 'code':
      return mark.kind
  }
}

function list(items: readonly ListItem[], ordered: boolean, start: number): Styled {
  const counters: number[] = []
  return join(
    items.map((item) => {
      counters.length = item.depth + 1
      counters[item.depth] = (counters[item.depth] ?? (item.depth === 0 ? start : 1) - 1) + 1
      const bullet =
        ordered && item.depth === 0 ? `${counters[item.depth]}. ` : item.depth === 0 ? '• ' : '◦ '
      return join([INDENT.repeat(item.depth) + bullet, prose(item)])
    }),
    '\n',
  )
}

/** A small table stays a table in fixed width; a wide one becomes one line a cell, under the name of its column. */
function table(rows: readonly Prose[][], header: boolean): Styled {
  const texts = rows.map((row) => row.map((cell) => cell.text.replaceAll(/\s+/g, ' ').trim()))
  const columns = Math.max(0, ...texts.map((row) => row.length))
  if (columns === 0) return EMPTY
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...texts.map((row) => columnsOf(row[column] ?? ''))),
  )
  const width = widths.reduce((sum, one) => sum + one + 2, -2)
  if (width <= TABLE_COLUMNS) {
    const lines = texts.map((row) =>
      widths
        .map((cells, column) => pad(row[column] ?? '', cells))
        .join('  ')
        .trimEnd(),
    )
    if (header && lines.length > 1)
      lines.splice(1, 0, widths.map((cells) => '─'.repeat(cells)).join('  '))
    return styled(lines.join('\n'), { pre: null })
  }
  const names = header ? (texts[0] ?? []) : []
  return join(
    rows.slice(header ? 1 : 0).map((row) =>
      join(
        row.map((cell, column) => {
          const name = names[column] ?? ''
          if (cell.text === '') return EMPTY
          if (column === 0) return around(prose(cell, ['bold']), 'bold')
          return join([name === '' ? '• ' : `• ${name}: `, prose(cell)])
        }),
        '\n',
      ),
    ),
    '\n\n',
  )
}

/** Code points stand in for columns: right for all but wide scripts, which no client aligns anyway. */
function columnsOf(text: string): number {
  return Array.from(text).length
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** A picture is named and linked; one that nobody described says nothing in a text and is left out. */
function image(caption: string, url: string): Styled {
  if (caption.trim() === '') return EMPTY
  return join(['🖼 ', styled(caption.trim(), 'italic', { link: url })])
}
