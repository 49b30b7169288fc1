import type { Block, ListItem, Mark, Prose } from '../model/block.ts'
import { escapeHtml } from '../text/html/entities.ts'
import { RICH_BLOCKS, RICH_CHARACTERS, RICH_COLUMNS, RICH_MEDIA } from './limits.ts'

/** Leaves room for the headline and for what escaping and markup add. */
const CHARACTERS = RICH_CHARACTERS - 2000
const BLOCKS = RICH_BLOCKS - 50

/** An article as rich HTML, in as few messages as Telegram's limits allow, split between blocks. */
export function richPages(blocks: readonly Block[]): string[] {
  const pages: string[] = []
  let page = ''
  let characters = 0
  let blockCount = 0
  let media = 0
  for (const block of blocks) {
    const size = sizeOf(block)
    const full = characters + size > CHARACTERS || blockCount + weightOf(block) > BLOCKS
    if (page !== '' && full) {
      pages.push(page)
      page = ''
      characters = 0
      blockCount = 0
      media = 0
    }
    // Only the first images of a page are shown; Telegram would reject a gallery of hundreds.
    if (block.kind === 'image' && media >= RICH_MEDIA) continue
    if (block.kind === 'image') media += 1
    page += html(block)
    characters += size
    blockCount += weightOf(block)
  }
  return page === '' ? pages : [...pages, page]
}

/** Number of characters as Telegram counts them. */
function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.reduce((sum, { text }) => sum + text.length, 0)
    case 'table':
      return block.rows.flat().reduce((sum, { text }) => sum + text.length, 0)
    case 'image':
      return block.caption?.length ?? 0
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
    case 'note':
      return block.text.length
    case 'formula':
      return (block.tex ?? block.text).length
  }
}

/** Number of blocks as Telegram counts them. */
function weightOf(block: Block): number {
  return block.kind === 'list' ? block.items.length * 2 : 1
}

function html(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${prose(block)}</p>`
    case 'heading':
      return `<h${block.level}>${prose(block)}</h${block.level}>`
    case 'quote':
      return `<blockquote><p>${prose(block)}</p></blockquote>`
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`
    case 'list':
      return list(block.items)
    case 'formula':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'note':
      return `<p>${escapeHtml(block.label)}. ${prose(block)}</p>`
    case 'image':
      return image(block.url, block.caption)
    case 'table':
      return `<table bordered>${block.rows.map((row, index) => cells(row, block.header && index === 0)).join('')}</table>`
  }
}

function list(items: readonly ListItem[]): string {
  const inner = items
    .map((item) => `<li><p>${'– '.repeat(item.depth)}${prose(item)}</p></li>`)
    .join('')
  const start = Number.parseInt(items[0]?.marker ?? '', 10)
  return Number.isNaN(start) ? `<ul>${inner}</ul>` : `<ol start="${start}">${inner}</ol>`
}

function cells(row: readonly Prose[], header: boolean): string {
  const tag = header ? 'th' : 'td'
  const shown = row.slice(0, RICH_COLUMNS).map((cell) => `<${tag}>${prose(cell)}</${tag}>`)
  return `<tr>${shown.join('')}</tr>`
}

function image(url: string, caption: string | null): string {
  const picture = `<img src="${escapeHtml(url)}"/>`
  const figcaption = caption === null ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
  return `<figure>${picture}${figcaption}</figure>`
}

const TAGS = { bold: 'b', italic: 'i', strike: 's', code: 'code' } as const

/** Text with its marks as tags. Marks that overlap without nesting end where the outer one ends. */
function prose({ text, marks }: Prose): string {
  return renderRange(text, 0, text.length, nested(marks))
}

function nested(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
}

function renderRange(text: string, start: number, end: number, marks: readonly Mark[]): string {
  let output = ''
  let at = start
  let index = 0
  for (let mark = marks[index]; mark !== undefined; mark = marks[index]) {
    index += 1
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (to <= from) continue
    const inside: Mark[] = []
    for (let next = marks[index]; next && next.start < to; next = marks[index]) {
      inside.push(next)
      index += 1
    }
    output += lines(text.slice(at, from)) + tagged(mark, renderRange(text, from, to, inside))
    at = to
  }
  return output + lines(text.slice(at, end))
}

function tagged(mark: Mark, inner: string): string {
  if (mark.kind === 'formula') return inner
  if (mark.kind === 'link') return `<a href="${escapeHtml(mark.href)}">${inner}</a>`
  return `<${TAGS[mark.kind]}>${inner}</${TAGS[mark.kind]}>`
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** The linked headline above a page. */
export function richTitle(title: string, link: string): string {
  return `<h2><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></h2>`
}
