import type { Block, ListItem, Prose } from '../model/block.ts'
import { readMarker } from '../model/list-marker.ts'
import {
  markdownLine,
  markdownProse,
  markdownText,
  type NoteNames,
  target,
} from './markdown-prose.ts'

/** Where the blocks stand in a document. */
export interface MarkdownPlace {
  /** Levels that headings go down: 1 below a title. */
  deeper: number
  /** Before the names of notes, so that those of several articles in one document differ. */
  notePrefix: string
}

const HIGHEST_LEVEL = 6
/** Between two lists that would become one. Nobody sees it. */
const LIST_END = '<!-- -->'
/** Also of an ordered item that has no number in Markdown ("b."), or one out of order. */
const BULLET = '-'

/** Blocks as Markdown: CommonMark with GFM's tables, tasks, strikethrough and footnotes, and formulas between `$`. */
export function markdown(
  blocks: readonly Block[],
  place: MarkdownPlace = { deeper: 0, notePrefix: '' },
): string {
  const noteNames = namesOf(blocks, place.notePrefix)
  const pieces: string[] = []
  let lastKind: Block['kind'] | null = null
  for (const block of blocks) {
    const piece = blockMarkdown(block, place, noteNames)
    if (piece === '') continue
    if (block.kind === 'list' && lastKind === 'list') pieces.push(LIST_END)
    pieces.push(piece)
    lastKind = block.kind
  }
  return pieces.join('\n\n')
}

/** Labels may be any signs ("*", "†"), names of notes may not. */
function namesOf(blocks: readonly Block[], prefix: string): NoteNames {
  const names = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind !== 'note' || names.has(block.label)) continue
    const isPlain = /^[\w-]{1,20}$/.test(block.label)
    names.set(block.label, `${prefix}${isPlain ? block.label : `n${names.size + 1}`}`)
  }
  return (label) => names.get(label) ?? null
}

function blockMarkdown(block: Block, place: MarkdownPlace, noteNames: NoteNames): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownProse(block, noteNames)
    case 'heading': {
      const text = markdownLine(block, noteNames)
      const level = Math.min(block.level + place.deeper, HIGHEST_LEVEL)
      // Number signs at the end would belong to the markup.
      const ended = text.replace(/(?<!\\)#$/, String.raw`\#`)
      return text === '' ? '' : `${'#'.repeat(level)} ${ended}`
    }
    case 'quote':
      return prefixed(markdownProse(block, noteNames), '> ')
    case 'code':
      return captioned(block.caption, fenced(block.text, block.language))
    case 'list':
      return list(block.items, noteNames)
    case 'table':
      return captioned(block.caption, table(block.rows, block.header, noteNames))
    case 'formula':
      return block.tex === null
        ? markdownProse({ text: block.text, marks: [] })
        : `$$\n${block.tex.trim().replaceAll(/\n\s*\n/g, '\n')}\n$$`
    case 'note':
      return note(block.label, markdownProse(block, noteNames), noteNames)
    case 'embed':
      return `[${markdownText(block.title)}](${target(block.url)})`
    case 'image': {
      const caption = block.caption ?? block.alt
      return caption.trim() === '' ? '' : `![${markdownText(caption)}](${target(block.url)})`
    }
  }
}

function captioned(caption: string | null, text: string): string {
  const above = caption === null || caption.trim() === '' ? '' : `<em>${markdownText(caption)}</em>`
  return [above, text].filter((part) => part !== '').join('\n\n')
}

function fenced(text: string, language: string | null): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language?.replaceAll(/[`\s]/g, '') ?? ''}\n${text}\n${fence}`
}

function note(label: string, text: string, noteNames: NoteNames): string {
  return `[^${noteNames(label) ?? label}]: ${prefixed(text, '    ').trimStart()}`
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
}

/** An open level of a list: how far its items are indented, and what its numbers were. */
interface Level {
  indent: number
  /** Number of the item before; `null` after a bullet. */
  number: number | null
}

function list(items: readonly ListItem[], noteNames: NoteNames): string {
  const levels: Level[] = []
  const lines: string[] = []
  for (const item of items) {
    levels.length = Math.min(levels.length, item.depth + 1)
    const isNew = levels.length <= item.depth
    if (isNew) levels.push({ indent: widthOf(lines, levels), number: null })
    const level = levels.at(-1) ?? { indent: 0, number: null }
    const number = numberOf(item.marker)
    const counts = number !== null && (level.number === null || number === level.number + 1)
    level.number = counts ? number : null
    const sign = counts ? `${number}.` : BULLET
    const label = item.marker === null || counts ? '' : `${markdownText(`${item.marker} `)} `
    const box = item.checked === null ? '' : `[${item.checked ? 'x' : ' '}] `
    const text = `${box}${label}${markdownProse(item, noteNames)}`
    const indent = ' '.repeat(level.indent)
    lines.push(
      `${indent}${sign} ${prefixed(text, ' '.repeat(level.indent + sign.length + 1)).trimStart()}`,
    )
  }
  return lines.join('\n')
}

/** Where the text of the item above begins: an item inside of it begins there. */
function widthOf(lines: readonly string[], levels: readonly Level[]): number {
  const above = levels.at(-1)
  if (above === undefined) return 0
  const line = lines.at(-1)?.split('\n')[0] ?? ''
  const sign = /^ *(?:\d+\.|-) /.exec(line)?.[0]
  return sign?.length ?? above.indent + 2
}

function numberOf(marker: string | null): number | null {
  const read = marker === null ? null : readMarker(marker)
  return read?.style === '1' && read.value >= 0 ? read.value : null
}

function table(rows: readonly Prose[][], header: boolean, noteNames: NoteNames): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns === 0) return ''
  const line = (row: readonly Prose[]) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(row[column], noteNames)).join(' | ')} |`
  const [first = [], ...others] = header ? rows : [[], ...rows]
  return [line(first), `|${' --- |'.repeat(columns)}`, ...others.map(line)].join('\n')
}

/** A bar ends a cell even in code, so it needs a backslash there too (GFM 4.10). */
function cell(prose: Prose | undefined, noteNames: NoteNames): string {
  if (prose === undefined) return ''
  return markdownLine(prose, noteNames, '<br>').replaceAll(/(?<!\\)\|/g, '\\|')
}
