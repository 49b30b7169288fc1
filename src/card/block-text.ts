import type { Block, ListItem, Mark, Prose } from '../model/block.ts'
import { EMBED_SIGNS } from './embed-signs.ts'
import { around, EMPTY, entity, join, type Styled, styled } from './styled.ts'

/** Monospaced columns that a phone shows without wrapping. */
const TABLE_COLUMNS = 36
/** Indentation: an em space, which unlike an ordinary space also survives trimming. */
const INDENT = '\u2003'

/** A block as text with entities: bold headings, lists with bullets, quotes and code as Telegram's own. */
export function blockText(block: Block): Styled {
  switch (block.kind) {
    case 'paragraph':
      return prose(block)
    case 'heading':
      return around(prose(block, ['bold']), 'bold')
    case 'quote':
      return around(prose(block), 'blockquote')
    case 'code':
      return captioned(block.caption, styled(block.text, { pre: block.language }))
    case 'list':
      return list(block.items)
    case 'table':
      return captioned(block.caption, table(block.rows, block.header))
    case 'embed':
      return styled(`${EMBED_SIGNS[block.media]} ${block.title}`, { link: block.url })
    case 'formula':
      return styled(block.text, block.text === block.tex ? { pre: 'latex' } : 'code')
    case 'note':
      return join([`[${block.label}] `, prose(block)])
    case 'image':
      return image(block.caption ?? block.alt, block.url)
  }
}

/** Text and marks as text and entities. Marks of the kinds in `without` are left out, because the whole block has that style. */
function prose({ text, marks }: Prose, without: readonly Mark['kind'][] = []): Styled {
  const shown = marks.filter((mark) => mark.end > mark.start && !without.includes(mark.kind))
  const links = shown.filter((mark) => mark.kind === 'link')
  const code = shown.filter((mark) => mark.kind === 'code').flatMap((mark) => outside(mark, links))
  const entities = shown
    .filter((mark) => mark.kind !== 'code')
    // Telegram does not allow other entities to overlap with code. A link does more for the reader than a fixed width.
    .filter((mark) => !code.some((other) => overlap(mark, other)))
    .concat(code)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((mark) => {
      const style = styleOf(mark, text.slice(mark.start, mark.end))
      return style === null ? [] : entity(style, mark.start, mark.end - mark.start)
    })
  return { text, entities }
}

/** The parts of a mark that are in none of the others, which are sorted. */
function outside(mark: Mark, others: readonly Mark[]): Mark[] {
  const parts: Mark[] = []
  let start = mark.start
  for (const other of others) {
    if (!overlap(other, mark)) continue
    if (other.start > start) parts.push({ ...mark, start, end: other.start })
    start = Math.max(start, other.end)
  }
  if (start < mark.end) parts.push({ ...mark, start })
  return parts
}

function overlap(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end
}

function styleOf(mark: Mark, marked: string) {
  switch (mark.kind) {
    case 'link':
      return { link: mark.href }
    case 'strike':
      return 'strikethrough' as const
    case 'formula':
      // A formula that has no simple form is shown as its source.
      return mark.tex === marked ? ('code' as const) : ('italic' as const)
    case 'note':
      return null
    case 'bold':
    case 'italic':
    case 'code':
      return mark.kind
  }
}

function captioned(caption: string | null, piece: Styled): Styled {
  return join([styled(caption ?? '', 'italic'), piece], '\n')
}

function list(items: readonly ListItem[]): Styled {
  return join(
    items.map((item) => {
      const bullet = item.marker ?? (item.depth === 0 ? '•' : '◦')
      return join([`${INDENT.repeat(item.depth)}${bullet} ${taskBox(item.checked)}`, prose(item)])
    }),
    '\n',
  )
}

function taskBox(checked: boolean | null): string {
  if (checked === null) return ''
  return checked ? '☑ ' : '☐ '
}

/** A narrow table is shown in a monospaced font; a wide one as one line per cell with the name of its column. */
function table(rows: readonly Prose[][], header: boolean): Styled {
  const texts = rows.map((row) => row.map((cell) => cell.text.replaceAll(/\s+/g, ' ').trim()))
  const columns = Math.max(0, ...texts.map((row) => row.length))
  if (columns === 0) return EMPTY
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...texts.map((row) => columnsOf(row[column] ?? ''))),
  )
  const width = widths.reduce((sum, one) => sum + one + 2, -2)
  // Telegram allows no links in a monospaced text.
  const links = rows.some((row) =>
    row.some((cell) => cell.marks.some(({ kind }) => kind === 'link')),
  )
  if (width <= TABLE_COLUMNS && !links) {
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
          // A row with one cell is the title of the rows below.
          if (column === 0) {
            const alone = row.every((other, index) => index === 0 || other.text === '')
            const before = name === '' || alone ? '' : `${name}: `
            return around(join([before, prose(cell, ['bold'])]), 'bold')
          }
          return join([name === '' ? '• ' : `• ${name}: `, prose(cell)])
        }),
        '\n',
      ),
    ),
    '\n\n',
  )
}

/** Counts code points, which is right except for wide scripts; no client aligns those anyway. */
function columnsOf(text: string): number {
  return Array.from(text).length
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** An image as a link with its caption; without a caption it is left out. */
function image(caption: string, url: string): Styled {
  if (caption.trim() === '') return EMPTY
  return join(['🖼 ', styled(caption.trim(), 'italic', { link: url })])
}
