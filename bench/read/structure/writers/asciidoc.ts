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
import { PICTURES } from './markdown.ts'

/** The article as AsciiDoc. `numbers` asks for line numbers in every listing. */
export function asciidoc(article: Article, numbers: boolean): string {
  const write = new Writer(article, numbers)
  return `${article.blocks.map((block) => write.block(block)).join('\n\n')}\n`
}

class Writer {
  readonly article: Article
  readonly numbers: boolean

  constructor(article: Article, numbers: boolean) {
    this.article = article
    this.numbers = numbers
  }

  block(block: Source): string {
    switch (block.kind) {
      case 'paragraph':
        return this.line(block.line)
      case 'heading':
        return `${'='.repeat(block.level)} ${this.line(block.line)}`
      case 'listing':
        return this.listing(block)
      case 'list':
        return this.list(block, '', 1)
      case 'table':
        return table(block)
      case 'definitions':
        return block.pairs.map(({ term, text }) => `${term}:: ${this.line(text)}`).join('\n')
      case 'quote':
        return `[quote${block.by === undefined ? '' : `, "${block.by}"`}]\n____\n${block.text}\n____`
      case 'callout':
        return `${block.type.toUpperCase()}: ${block.text}`
      case 'picture':
        return `${caption(block.caption)}image::${PICTURES}${block.file}[${block.alt}]`
      case 'formula':
        return `[latexmath]\n++++\n${block.tex}\n++++`
    }
  }

  private listing({ language, text, caption: title }: Listing): string {
    const attributes = `source,${language}${this.numbers ? ',linenums' : ''}`
    return `${caption(title)}[${attributes}]\n----\n${text}\n----`
  }

  /** `signs` are the signs of the lists around it: a list within another needs one more sign or another one. */
  private list({ ordered, start, items }: List, around: string, depth: number): string {
    const sign = ordered ? '.' : '*'
    const signs = around.startsWith(sign) ? sign.repeat(depth) : sign
    return [
      ...(start === undefined ? [] : [`[start=${start}]`]),
      ...items.map((item) => this.item(item, signs, depth)),
    ].join('\n')
  }

  private item({ line, done, code, list }: Item, signs: string, depth: number): string {
    const box = done === undefined ? '' : `[${done ? 'x' : ' '}] `
    return [
      `${signs} ${box}${this.line(line)}`,
      ...(code === undefined ? [] : ['+', this.listing(code)]),
      ...(list === undefined ? [] : [this.list(list, signs, depth + 1)]),
    ].join('\n')
  }

  private line(line: Line): string {
    return line.map((part) => this.inline(part)).join('')
  }

  private inline(part: Inline): string {
    if (typeof part === 'string') return part
    if ('code' in part) return `\`+${part.code}+\``
    if ('strong' in part) return `*${part.strong}*`
    if ('em' in part) return `_${part.em}_`
    if ('link' in part) return `${part.href}[${part.link}]`
    if ('sup' in part) return `^${part.sup}^`
    if ('sub' in part) return `~${part.sub}~`
    if ('tex' in part) return `latexmath:[${part.tex}]`
    const note = this.article.notes.find(({ label }) => label === part.note)
    return `footnote:[${note?.text ?? ''}]`
  }
}

const caption = (text: string | undefined): string => (text === undefined ? '' : `.${text}\n`)

function table({ caption: title, head, rows }: Table): string {
  const body = rows.map((row, at) =>
    row
      .flatMap((text, column) => {
        const span = rowSpan(rows, at, column)
        return text === null ? [] : [`${span > 1 ? `.${span}+` : ''}|${text}`]
      })
      .join(' '),
  )
  return [
    `${caption(title)}[options="header"]`,
    '|===',
    head.map((text) => `|${text}`).join(' '),
    '',
    ...body,
    '|===',
  ].join('\n')
}
