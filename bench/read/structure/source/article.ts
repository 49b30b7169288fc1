/** The source texts of the structure measure, in a form that belongs to no markup language. Writers turn it into each of them. */

/** A part of a line of text. Plain strings hold no markup characters, so that no writer has to escape them. */
export type Inline =
  | string
  | { code: string }
  | { strong: string }
  | { em: string }
  | { link: string; href: string }
  | { sup: string }
  | { sub: string }
  /** The mark of a note of the article. */
  | { note: string }
  /** A formula within the line, as TeX. */
  | { tex: string }

export type Line = Inline[]

/** An item of a list with the list below it, if any. `code` is a listing within the item. */
export interface Item {
  line: Line
  /** For items of a task list. */
  done?: boolean
  code?: Listing
  list?: List
}

export interface List {
  kind: 'list'
  ordered: boolean
  /** The first number of an ordered list; 1 by default. */
  start?: number
  items: Item[]
}

export interface Listing {
  kind: 'listing'
  language: string
  text: string
  caption?: string
}

export interface Table {
  kind: 'table'
  caption?: string
  head: string[]
  /** `null` continues the cell above it, where the format has rows that are joined. */
  rows: (string | null)[][]
}

/** A block of an article. */
export type Source =
  | { kind: 'paragraph'; line: Line }
  | { kind: 'heading'; level: 2 | 3; line: Line }
  | Listing
  | List
  | Table
  | { kind: 'definitions'; pairs: { term: string; text: Line }[] }
  | { kind: 'quote'; text: string; by?: string }
  | { kind: 'callout'; type: 'note' | 'tip' | 'warning'; text: string }
  | { kind: 'picture'; file: string; alt: string; caption?: string }
  | { kind: 'formula'; tex: string }

export interface Article {
  /** Part of the address. */
  id: string
  language: 'en' | 'de' | 'fr' | 'ja'
  title: string
  /** The author's name and the day on which it appeared, for the themes. */
  author: string
  date: string
  tags: string[]
  blocks: Source[]
  notes: { label: string; text: string }[]
}

/** A paragraph. */
export const p = (...line: Line): Source => ({ kind: 'paragraph', line })
/** A heading below the title. */
export const h2 = (...line: Line): Source => ({ kind: 'heading', level: 2, line })
export const h3 = (...line: Line): Source => ({ kind: 'heading', level: 3, line })
/** A listing; the text is used as it stands. */
export const listing = (language: string, text: string, caption?: string): Listing => ({
  kind: 'listing',
  language,
  text,
  ...(caption === undefined ? {} : { caption }),
})
/** An item of plain text. */
export const item = (...line: Line): Item => ({ line })
export const bullets = (...items: Item[]): List => ({ kind: 'list', ordered: false, items })
export const numbered = (...items: Item[]): List => ({ kind: 'list', ordered: true, items })

/** The words of a line, without the marks of notes. */
export function textOfLine(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part
      if ('code' in part) return part.code
      if ('strong' in part) return part.strong
      if ('em' in part) return part.em
      if ('link' in part) return part.link
      if ('sup' in part) return part.sup
      if ('sub' in part) return part.sub
      return ''
    })
    .join('')
}

/** All words of an article in any order, to tell lines that are not part of it. */
export function textOfArticle({ title, author, blocks, notes }: Article): string {
  return [title, author, ...blocks.map(textOfBlock), ...notes.map(({ text }) => text)].join('\n')
}

function textOfBlock(block: Source): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfLine(block.line)
    case 'callout':
      return `${block.type}\n${block.text}`
    case 'listing':
      return `${block.caption ?? ''}\n${block.text}`
    case 'list':
      return textOfList(block)
    case 'table':
      return [
        block.caption ?? '',
        ...[block.head, ...filled(block.rows)].map((row) => row.join(' ')),
      ].join('\n')
    case 'definitions':
      return block.pairs.map(({ term, text }) => `${term}\n${textOfLine(text)}`).join('\n')
    case 'quote':
      return `${block.text}\n${block.by ?? ''}`
    case 'picture':
      return `${block.alt}\n${block.caption ?? ''}`
    case 'formula':
      return block.tex
  }
}

function textOfList({ items }: List): string {
  return items
    .map(({ line, code, list }) =>
      [textOfLine(line), code?.text ?? '', list === undefined ? '' : textOfList(list)].join('\n'),
    )
    .join('\n')
}

/** The rows with the text of each cell that spans rows repeated. */
export function filled(rows: (string | null)[][]): string[][] {
  const full: string[][] = []
  for (const row of rows) {
    full.push(row.map((cell, column) => cell ?? full.at(-1)?.[column] ?? ''))
  }
  return full
}
