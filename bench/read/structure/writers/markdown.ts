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
import { escaped, htmlFigure, htmlTable } from './html-parts.ts'

/** How one Markdown dialect writes what plain Markdown has no signs for. */
export interface Dialect {
  /** A listing; `indent` is what stands in front of its lines within an item. */
  listing: (listing: Listing) => string
  /** A call-out's lines. */
  callout: (type: 'note' | 'tip' | 'warning', text: string) => string
  /** A picture with a caption. */
  figure: (url: string, alt: string, caption: string) => string
  /** A table with a caption or joined rows. */
  table: (table: Table) => string
  definitions: (pairs: { term: string; text: string }[]) => string
  raised: (kind: 'sup' | 'sub', text: string) => string
  tex: (tex: string) => string
  formula: (tex: string) => string
  /** How deep what belongs to an item stands below its marker. */
  below: (marker: string) => string
  /** A listing within an item: fenced, or indented where the dialect has no fences there. */
  itemListing: (listing: Listing) => string
}

/** Where the pictures of all articles are. Nothing loads them. */
export const PICTURES = 'https://pictures.example.org/'

export const fenced = ({ language, text }: Listing, info = language): string =>
  `\`\`\`${info}\n${text}\n\`\`\``
export const indented = ({ text }: Listing): string => indentedBy(text, '    ')

/** HTML within Markdown for everything that it has no signs for, and dollars around formulas. */
export const PLAIN: Dialect = {
  listing: (listing) => fenced(listing),
  callout: (type, text) => `> [!${type.toUpperCase()}]\n> ${text}`,
  figure: htmlFigure,
  table: htmlTable,
  definitions: (pairs) =>
    `<dl>\n${pairs.map(({ term, text }) => `<dt>${escaped(term)}</dt>\n<dd>${escaped(text)}</dd>`).join('\n')}\n</dl>`,
  raised: (kind, text) => `<${kind}>${text}</${kind}>`,
  tex: (tex) => `$${tex}$`,
  formula: (tex) => `$$\n${tex}\n$$`,
  below: () => '    ',
  itemListing: (listing) => fenced(listing),
}

/** "Term" and ": text", of PHP Markdown Extra and those that follow it. */
export const EXTRA_DEFINITIONS: Dialect['definitions'] = (pairs) =>
  pairs.map(({ term, text }) => `${term}\n:   ${text}`).join('\n\n')

/** The body of the article as Markdown, without its title. */
export function markdown({ blocks, notes }: Article, dialect: Dialect): string {
  return [
    ...blocks.map((block) => written(block, dialect)),
    ...notes.map(({ label, text }) => `[^${label}]: ${text}`),
  ]
    .join('\n\n')
    .concat('\n')
}

function written(block: Source, dialect: Dialect): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.line, dialect)
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineOf(block.line, dialect)}`
    case 'listing':
      return dialect.listing(block)
    case 'list':
      return listOf(block, '', dialect)
    case 'table':
      return isPlain(block) ? pipeTable(block) : dialect.table(block)
    case 'definitions':
      return dialect.definitions(
        block.pairs.map(({ term, text }) => ({ term, text: lineOf(text, dialect) })),
      )
    case 'quote':
      return [`> ${block.text}`, ...(block.by === undefined ? [] : ['>', `> — ${block.by}`])].join(
        '\n',
      )
    case 'callout':
      return dialect.callout(block.type, block.text)
    case 'picture': {
      const url = PICTURES + block.file
      if (block.caption === undefined) return `![${block.alt}](${url})`
      return dialect.figure(url, block.alt, block.caption)
    }
    case 'formula':
      return dialect.formula(block.tex)
  }
}

const isPlain = ({ caption, rows }: Table): boolean =>
  caption === undefined && rows.every((row) => !row.includes(null))

/** A table of pipes, as GitHub has it. */
export function pipeTable({ head, rows }: Table): string {
  const row = (cells: (string | null)[]) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function listOf({ ordered, start = 1, items }: List, indent: string, dialect: Dialect): string {
  const lines = items.map((item, at) => {
    const marker = ordered ? `${start + at}. ` : '- '
    return itemOf(item, indent, marker, dialect)
  })
  return lines.join('\n')
}

function itemOf(
  { line, done, code, list }: Item,
  indent: string,
  marker: string,
  dialect: Dialect,
) {
  const box = done === undefined ? '' : `[${done ? 'x' : ' '}] `
  const below = indent + dialect.below(marker)
  return [
    `${indent}${marker}${box}${lineOf(line, dialect)}`,
    ...(code === undefined ? [] : ['', indentedBy(dialect.itemListing(code), below), '']),
    ...(list === undefined ? [] : [listOf(list, below, dialect)]),
  ].join('\n')
}

export function indentedBy(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')
}

function lineOf(line: Line, dialect: Dialect): string {
  return line.map((part) => inline(part, dialect)).join('')
}

function inline(part: Inline, dialect: Dialect): string {
  if (typeof part === 'string') return part
  if ('code' in part) return `\`${part.code}\``
  if ('strong' in part) return `**${part.strong}**`
  if ('em' in part) return `*${part.em}*`
  if ('link' in part) return `[${part.link}](${part.href})`
  if ('sup' in part) return dialect.raised('sup', part.sup)
  if ('sub' in part) return dialect.raised('sub', part.sub)
  if ('note' in part) return `[^${part.note}]`
  return dialect.tex(part.tex)
}
