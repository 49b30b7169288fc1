import {
  type Article,
  type Inline,
  type Item,
  type Line,
  type List,
  type Listing,
  type Source,
  type Table,
  textOfLine,
} from '../source/article.ts'
import { indentedBy, PICTURES } from './markdown.ts'

/** The article as an Org file's body. `numbers` asks for line numbers in every listing. */
export function org({ blocks, notes }: Article, numbers: boolean): string {
  return [
    ...blocks.map((block) => written(block, numbers)),
    ...(notes.length === 0 ? [] : ['* Footnotes']),
    ...notes.map(({ label, text }) => `[fn:${label}] ${text}`),
  ]
    .join('\n\n')
    .concat('\n')
}

function written(block: Source, numbers: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.line)
    case 'heading':
      return `${'*'.repeat(block.level - 1)} ${lineOf(block.line)}\n:PROPERTIES:\n:CUSTOM_ID: ${slug(textOfLine(block.line))}\n:END:`
    case 'listing':
      return listingOf(block, numbers)
    case 'list':
      return listOf(block)
    case 'table':
      return tableOf(block)
    case 'definitions':
      return block.pairs.map(({ term, text }) => `- ${term} :: ${lineOf(text)}`).join('\n')
    case 'quote':
      return [
        '#+BEGIN_QUOTE',
        block.text,
        ...(block.by === undefined ? [] : ['', `--- ${block.by}`]),
        '#+END_QUOTE',
      ].join('\n')
    case 'callout':
      return `#+BEGIN_${block.type}\n${block.text}\n#+END_${block.type}`
    case 'picture':
      return `${captionOf(block.caption)}[[${PICTURES}${block.file}]]`
    case 'formula':
      return `\\[${block.tex}\\]`
  }
}

/** An address made from the heading, as people set it by hand or by a package; letters of any script stay. */
const slug = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')

const captionOf = (text: string | undefined): string =>
  text === undefined ? '' : `#+CAPTION: ${text}\n`

function listingOf({ language, text, caption }: Listing, numbers: boolean): string {
  return `${captionOf(caption)}#+BEGIN_SRC ${language}${numbers ? ' -n' : ''}\n${text}\n#+END_SRC`
}

function listOf({ ordered, start, items }: List): string {
  return items
    .map((item, at) => {
      const number = `${(start ?? 1) + at}. `
      const counter = start !== undefined && at === 0 ? `[@${start}] ` : ''
      return itemOf(item, ordered ? `${number}${counter}` : '- ')
    })
    .join('\n')
}

function itemOf({ line, done, code, list }: Item, marker: string): string {
  const box = done === undefined ? '' : `[${done ? 'X' : ' '}] `
  const below = [
    ...(code === undefined ? [] : [listingOf(code, false)]),
    ...(list === undefined ? [] : [listOf(list)]),
  ]
  return [`${marker}${box}${lineOf(line)}`, ...below.map((text) => indentedBy(text, '   '))].join(
    '\n',
  )
}

function tableOf({ caption, head, rows }: Table): string {
  const row = (cells: (string | null)[]) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`
  return `${captionOf(caption)}${[row(head), '|---|', ...rows.map(row)].join('\n')}`
}

function lineOf(line: Line): string {
  return line.map(inline).join('')
}

function inline(part: Inline): string {
  if (typeof part === 'string') return part
  if ('code' in part) return `~${part.code}~`
  if ('strong' in part) return `*${part.strong}*`
  if ('em' in part) return `/${part.em}/`
  if ('link' in part) return `[[${part.href}][${part.link}]]`
  if ('sup' in part) return `^{${part.sup}}`
  if ('sub' in part) return `_{${part.sub}}`
  if ('note' in part) return `[fn:${part.note}]`
  return `\\(${part.tex}\\)`
}
