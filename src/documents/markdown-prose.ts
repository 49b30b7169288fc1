import type { Mark, Prose } from '../model/block.ts'
import { renderMarks } from '../model/render-marks.ts'
import { trimEndOf } from '../text/trim-end.ts'
import { withoutNestedLinks } from './without-nested-links.ts'

/** How the marks of notes become references: the name of a note by its label; `null` if the document has no such note. */
export type NoteNames = (label: string) => string | null

/** A text with its marks as Markdown (CommonMark 0.31 with GFM's strikethrough, footnotes and `$` formulas). Lines end with a backslash. */
export function markdownProse(prose: Prose, noteNames: NoteNames = () => null): string {
  return written(prose, noteNames, '\\\n')
}

/** The same in one line, as headings and the cells of tables need it. */
export function markdownLine(prose: Prose, noteNames: NoteNames, lineBreak = ' '): string {
  return written(prose, noteNames, lineBreak)
}

/** A plain text as Markdown that shows just this text. */
export function markdownText(text: string): string {
  return markdownLine({ text, marks: [] }, () => null)
}

function written(prose: Prose, noteNames: NoteNames, lineBreak: string): string {
  const { text } = prose
  const markup = renderMarks(withoutNestedLinks(prose), {
    text: (piece, at) => escaped(piece, at === 0 || text[at - 1] === '\n', lineBreak),
    mark: (mark, inner, plain) => marked(mark, inner, plain, noteNames),
  })
  return markup.split('\n').map(withoutBlanksAtEnd).join('\n')
}

/** Two blanks at the end of a line would be a line break. */
function withoutBlanksAtEnd(line: string): string {
  return line.endsWith('\\')
    ? `${trimEndOf(line.slice(0, -1), /[ \t]/)}\\`
    : trimEndOf(line, /[ \t]/)
}

/** Signs that mean something wherever they stand. An underscore between letters is only an underscore. */
const SIGNS =
  /[\\`*[\]<>~$|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|!$|(?<=\w):(?=\/\/)/gu
/** What makes a heading, a list, a quote or a rule at the beginning of a line. */
const LINE_START = /^(?:[#+\-=>]|\d{1,9}(?=[.)]))/

function escaped(piece: string, startsLine: boolean, lineBreak: string): string {
  return piece
    .split('\n')
    .map((line, index) => {
      if (index === 0 && !startsLine) return line.replace(SIGNS, escape)
      const trimmed = line.replace(/^[ \t]+/, '')
      const [sign = ''] = LINE_START.exec(trimmed) ?? []
      const rest = trimmed.slice(sign.length).replace(SIGNS, escape)
      if (sign === '') return rest
      // A number is ended by the sign after it.
      return /\d/.test(sign) ? `${sign}\\${rest}` : `\\${sign}${rest}`
    })
    .join(lineBreak)
}

/** A colon before two slashes too: a bare address would become a link, with the backslashes in it. */
function escape(sign: string): string {
  return `\\${sign}`
}

function marked(mark: Mark, inner: string, plain: string, noteNames: NoteNames): string {
  switch (mark.kind) {
    case 'bold':
      return emphasised(inner, '**', 'strong')
    case 'italic':
      return emphasised(inner, '*', 'em')
    case 'strike':
      return emphasised(inner, '~~', 'del')
    case 'code':
      return codeSpan(plain)
    case 'link':
      return `[${inner}](${target(mark.href)})`
    case 'formula':
      return `$${mark.tex.replaceAll(/\s+/g, ' ').trim()}$`
    case 'note': {
      const name = noteNames(mark.label)
      return name === null ? inner : `[^${name}]`
    }
  }
}

/** Spaces stand outside of the signs, and tags in their place where signs would not count (CommonMark 6.2): beside letters or signs. */
function emphasised(inner: string, sign: string, tag: string): string {
  const core = inner.trim()
  if (core === '') return inner
  const before = inner.slice(0, inner.indexOf(core[0] ?? ''))
  const after = inner.slice(inner.trimEnd().length)
  const isPlain = /^[\p{L}\p{N}]/u.test(core) && /[\p{L}\p{N}]$/u.test(core) && !/\n/.test(core)
  return isPlain
    ? `${before}${sign}${core}${sign}${after}`
    : `${before}<${tag}>${core}</${tag}>${after}`
}

/** A span of code. Backticks in it would need a longer fence, which not every reader understands within a link. */
function codeSpan(text: string): string {
  const line = text.replaceAll('\n', ' ')
  if (line.trim() === '') return line
  if (line.includes('`')) return `<code>${markdownText(line)}</code>`
  // One blank on both sides would be taken away.
  const isPadded = line.startsWith(' ') && line.endsWith(' ')
  return isPadded ? `\` ${line} \`` : `\`${line}\``
}

/** The target of a link. */
export function target(href: string): string {
  const line = href.replaceAll(/[\n\r\t]/g, '')
  if (!/[\s()<>\\]/.test(line)) return line
  return `<${line.replaceAll(/[<>\\]/g, (sign) => encodeURIComponent(sign))}>`
}
