import type { Block, Mark, Prose } from '../model/block.ts'
import { renderMarks } from '../model/render-marks.ts'
import { escapeHtml } from '../text/html/entities.ts'
import { htmlToText } from '../text/html/html-to-text.ts'
import type { PageSummary } from './contents.ts'
import { EMBED_SIGNS } from './embed-signs.ts'
import { RICH_BLOCKS, RICH_CHARACTERS, RICH_MEDIA } from './limits.ts'
import { isLinkable } from './linkable.ts'
import { richList } from './rich-list.ts'
import { richNote, richNoteMark, withoutDeadNoteLinks } from './rich-notes.ts'
import { richTable } from './rich-table.ts'
import { splitBlock } from './split-block.ts'

/** Leaves room for the headline and for what escaping and markup add. */
const CHARACTERS = RICH_CHARACTERS - 2000
const BLOCKS = RICH_BLOCKS - 50
/** Characters of HTML that hold the first words of a page. */
const BEGINNING = 1000
/** A list counts its items, their paragraphs and, nested, itself. */
const PART = { characters: CHARACTERS, lines: Math.floor(BLOCKS / 3) - 1 }

/** An article as rich HTML, in as few messages as Telegram's limits allow, split between blocks. */
export function richPages(blocks: readonly Block[]): string[] {
  const pages: string[] = []
  let page = ''
  let characters = 0
  let blockCount = 0
  let media = 0
  for (const block of blocks.flatMap((one) => splitBlock(one, PART))) {
    const size = sizeOf(block)
    const full = characters + size > CHARACTERS || blockCount + weightOf(block) > BLOCKS
    if (page !== '' && full) {
      pages.push(withoutDeadNoteLinks(page))
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
  return page === '' ? pages : [...pages, withoutDeadNoteLinks(page)]
}

/** The headings and the beginning of a page of rich HTML, for the contents. @param page HTML made by `richPages` */
export function richSummary(page: string): PageSummary {
  const headings = Array.from(page.matchAll(/<h[1-6]>(.*?)<\/h[1-6]>/gs), ([, inner = '']) =>
    htmlToText(inner),
  )
  return { headings, beginning: headings.length > 0 ? '' : htmlToText(page.slice(0, BEGINNING)) }
}

/** Number of characters as Telegram counts them. */
function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.reduce((sum, item) => sum + proseSize(item), 0)
    case 'table':
      return block.rows.flat().reduce((sum, cell) => sum + proseSize(cell), 0)
    case 'image':
      return block.caption?.length ?? 0
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return proseSize(block)
    case 'code':
      return block.text.length
    case 'embed':
      return block.title.length + 2
    case 'formula':
      return (block.tex ?? block.text).length
  }
}

/** A formula counts with its source, which is what is sent (docs, Bot API 10.1, rich message limits). */
function proseSize({ text, marks }: Prose): number {
  let size = text.length
  for (const mark of marks) {
    if (mark.kind === 'formula') size += Math.max(0, mark.tex.length - (mark.end - mark.start))
  }
  return size
}

/** Number of blocks as Telegram counts them, at most: an item with its paragraph and the list nested in it. */
function weightOf(block: Block): number {
  if (block.kind === 'list') return 1 + block.items.length * 3
  return block.kind === 'table' ? 1 + block.rows.length : 1
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
      return `${block.caption === null ? '' : `<p><i>${escapeHtml(block.caption)}</i></p>`}${listing(block.text, block.language)}`
    case 'list':
      return richList(block.items, prose)
    case 'formula':
      return block.tex === null
        ? `<p>${lines(block.text)}</p>`
        : `<tg-math-block>${escapeHtml(block.tex)}</tg-math-block>`
    case 'embed':
      return `<p>${linked(block.url, `${EMBED_SIGNS[block.media]} ${escapeHtml(block.title)}`)}</p>`
    case 'note':
      return richNote(block.label, prose(block))
    case 'image':
      return image(block.url, block.caption)
    case 'table':
      return richTable(block, prose)
  }
}

function listing(text: string, language: string | null): string {
  if (language === null) return `<pre>${escapeHtml(text)}</pre>`
  return `<pre><code class="language-${escapeHtml(language)}">${escapeHtml(text)}</code></pre>`
}

function image(url: string, caption: string | null): string {
  if (!isLinkable(url)) return caption === null ? '' : `<p><i>${escapeHtml(caption)}</i></p>`
  const picture = `<img src="${escapeHtml(url)}"/>`
  const figcaption = caption === null ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
  return `<figure>${picture}${figcaption}</figure>`
}

const TAGS = { bold: 'b', italic: 'i', strike: 's', code: 'code' } as const

/** Text with its marks as tags. */
function prose(written: Prose): string {
  return renderMarks(written, { text: lines, mark: tagged })
}

function tagged(mark: Mark, inner: string): string {
  if (mark.kind === 'formula') return `<tg-math>${escapeHtml(mark.tex)}</tg-math>`
  if (mark.kind === 'note') return richNoteMark(mark.label, inner)
  if (mark.kind === 'link') return linked(mark.href, inner)
  return `<${TAGS[mark.kind]}>${inner}</${TAGS[mark.kind]}>`
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** The linked headline above a page. */
export function richTitle(title: string, link: string): string {
  return `<h2>${linked(link, escapeHtml(title))}</h2>`
}

/** A link; only its words if Telegram does not accept the address. @param inner rich HTML */
function linked(address: string, inner: string): string {
  return isLinkable(address) ? `<a href="${escapeHtml(address)}">${inner}</a>` : inner
}
