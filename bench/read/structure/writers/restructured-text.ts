import type {
  Article,
  Inline,
  Item,
  Line,
  List,
  Listing,
  Source,
  Table,
} from '../source/article.ts'
import { rowSpan } from './html-parts.ts'
import { indentedBy, PICTURES } from './markdown.ts'

/** The article as reStructuredText with Sphinx's directives. `numbers` asks for line numbers in every listing. */
export function restructuredText({ blocks, notes }: Article, numbers: boolean): string {
  return [
    ...blocks.map((block) => written(block, numbers)),
    ...notes.map(({ label, text }) => `.. [${label}] ${text}`),
  ]
    .join('\n\n')
    .concat('\n')
}

/** A line of signs below a title; East Asian letters take two columns each. */
export const underlined = (text: string, sign: string): string =>
  `${text}\n${sign.repeat(text.length * 2)}`

function written(block: Source, numbers: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.line)
    case 'heading':
      return underlined(lineOf(block.line), block.level === 2 ? '-' : '~')
    case 'listing':
      return listingOf(block, numbers)
    case 'list':
      return listOf(block)
    case 'table':
      return block.rows.some((row) => row.includes(null)) ? gridTable(block) : listTable(block)
    case 'definitions':
      return block.pairs.map(({ term, text }) => `${term}\n   ${lineOf(text)}`).join('\n\n')
    case 'quote':
      // An empty comment, or the quote would belong to a list above it.
      return `..\n\n${indentedBy(
        [block.text, ...(block.by === undefined ? [] : ['', `-- ${block.by}`])].join('\n'),
        '   ',
      )}`
    case 'callout':
      return `.. ${block.type}::\n\n   ${block.text}`
    case 'picture': {
      const options = `   :alt: ${block.alt}`
      if (block.caption === undefined) return `.. image:: ${PICTURES}${block.file}\n${options}`
      return `.. figure:: ${PICTURES}${block.file}\n${options}\n\n   ${block.caption}`
    }
    case 'formula':
      return `.. math::\n\n   ${block.tex}`
  }
}

function listingOf({ language, text, caption }: Listing, numbers: boolean): string {
  return [
    `.. code-block:: ${language}`,
    ...(numbers ? ['   :linenos:'] : []),
    ...(caption === undefined ? [] : [`   :caption: ${caption}`]),
    '',
    indentedBy(text, '   '),
  ].join('\n')
}

function listOf({ ordered, start = 1, items }: List): string {
  const written = items.map((item, at) => itemOf(item, ordered ? `${start + at}. ` : '-  '))
  const isLoose = items.some(({ code, list }) => code !== undefined || list !== undefined)
  return written.join(isLoose ? '\n\n' : '\n')
}

function itemOf({ line, code, list }: Item, marker: string): string {
  const below = [
    ...(code === undefined ? [] : [listingOf(code, false)]),
    ...(list === undefined ? [] : [listOf(list)]),
  ]
  return [`${marker}${lineOf(line)}`, ...below.map((text) => indentedBy(text, '   '))].join('\n\n')
}

function listTable({ caption, head, rows }: Table): string {
  const row = (cells: (string | null)[]) =>
    cells.map((cell, at) => `   ${at === 0 ? '*' : ' '} - ${cell ?? ''}`).join('\n')
  return [
    `.. list-table::${caption === undefined ? '' : ` ${caption}`}`,
    '   :header-rows: 1',
    '',
    row(head),
    ...rows.map(row),
  ].join('\n')
}

/** A table drawn with lines, the only kind in which rows can be joined. */
export function gridTable({ head, rows }: Table): string {
  const widths = head.map((text, column) =>
    Math.max(text.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const border = (sign: string, isOpen: (column: number) => boolean) =>
    `+${widths.map((width, column) => `${(isOpen(column) ? ' ' : sign).repeat(width + 2)}+`).join('')}`
  const line = (cells: (string | null)[]) =>
    `|${widths.map((width, column) => ` ${(cells[column] ?? '').padEnd(width)} |`).join('')}`
  return [
    border('-', () => false),
    line(head),
    border('=', () => false),
    ...rows.flatMap((row, at) => [
      line(row),
      border('-', (column) => at + 1 < rows.length && rowSpan(rows, at, column) > 1),
    ]),
  ].join('\n')
}

const SPACE_OR_SIGN = /^[\s.,;:!?)]/

/** Markup needs a blank or a sign on both sides; where the text has none, an escaped blank stands for it. */
function lineOf(line: Line): string {
  return line
    .map((part, at) => {
      if (typeof part === 'string') return part
      const before = line[at - 1]
      const after = line[at + 1]
      const glued = typeof before === 'string' && !/[\s(]$/.test(before)
      const gluedAfter = typeof after === 'string' && !SPACE_OR_SIGN.test(after)
      return `${glued ? '\\ ' : ''}${inline(part)}${gluedAfter ? '\\ ' : ''}`
    })
    .join('')
}

function inline(part: Exclude<Inline, string>): string {
  if ('code' in part) return `\`\`${part.code}\`\``
  if ('strong' in part) return `**${part.strong}**`
  if ('em' in part) return `*${part.em}*`
  if ('link' in part) return `\`${part.link} <${part.href}>\`__`
  if ('sup' in part) return `:sup:\`${part.sup}\``
  if ('sub' in part) return `:sub:\`${part.sub}\``
  if ('note' in part) return `[${part.note}]_`
  return `:math:\`${part.tex}\``
}
