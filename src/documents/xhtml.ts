import type { Block, Mark, Prose } from '../model/block.ts'
import { type ItemList, nestItems } from '../model/nested-items.ts'
import { renderMarks } from '../model/render-marks.ts'
import { xmlText } from '../text/html/xml-text.ts'
import { documentUri } from './uri.ts'
import { withoutNestedLinks } from './without-nested-links.ts'

/** Deeper lists are shown on this level. */
const MAX_DEPTH = 6
const HIGHEST_LEVEL = 6
const TAGS = { bold: 'b', italic: 'i', strike: 's', code: 'code' } as const

/**
 * Blocks as the content of an XHTML body, valid in EPUB 3. Headings go down one level, below a title. Pictures are left out, because a
 * book must hold its pictures; their captions stay, with a link.
 */
export function xhtml(blocks: readonly Block[]): string {
  const notes = noteIds(blocks)
  return blocks
    .map((block) => element(block, notes))
    .filter((piece) => piece !== '')
    .join('\n')
}

/** The id of each note by its label, which may be any signs. */
function noteIds(blocks: readonly Block[]): Map<string, string> {
  const labels = blocks.flatMap((block) => (block.kind === 'note' ? [block.label] : []))
  return new Map([...new Set(labels)].map((label, index) => [label, `note-${index + 1}`]))
}

function element(block: Block, notes: ReadonlyMap<string, string>): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(prose(block, notes))
    case 'heading': {
      const level = Math.min(block.level + 1, HIGHEST_LEVEL)
      return block.text.trim() === ''
        ? ''
        : `<h${level} dir="auto">${prose(block, notes)}</h${level}>`
    }
    case 'quote':
      return `<blockquote>${paragraph(prose(block, notes))}</blockquote>`
    case 'code':
      return listing(block.text, block.language, block.caption)
    case 'list':
      return lists(nestItems(block.items, MAX_DEPTH), notes)
    case 'table':
      return table(block, notes)
    case 'formula':
      return `<p class="formula">${math(block.text, block.tex)}</p>`
    case 'note': {
      const id = notes.get(block.label)
      const text = `[${xmlText(block.label)}] ${prose(block, notes)}`
      return `<aside epub:type="footnote"${id === undefined ? '' : ` id="${id}"`}>${paragraph(text)}</aside>`
    }
    case 'embed':
      return paragraph(link(block.url, xmlText(block.title)))
    case 'image': {
      const caption = block.caption ?? block.alt
      return caption.trim() === '' ? '' : paragraph(`🖼 <i>${link(block.url, xmlText(caption))}</i>`)
    }
  }
}

function paragraph(inner: string): string {
  return inner.trim() === '' ? '' : `<p dir="auto">${inner}</p>`
}

function listing(text: string, language: string | null, caption: string | null): string {
  const name = language?.replaceAll(/[^\w+#.-]/g, '') ?? ''
  const code = `<pre dir="ltr"><code${name === '' ? '' : ` class="language-${xmlText(name)}"`}>${xmlText(text)}</code></pre>`
  if (caption === null || caption.trim() === '') return code
  return `<figure><figcaption dir="auto">${xmlText(caption)}</figcaption>${code}</figure>`
}

function lists(all: readonly ItemList[], notes: ReadonlyMap<string, string>): string {
  return all
    .map(({ numbered, items }) => {
      const inner = items.map(({ item, value, lists: nested }) => {
        const number = value === null ? '' : ` value="${value}"`
        const box = item.checked === null ? '' : item.checked ? '☑ ' : '☐ '
        return `<li${number} dir="auto">${box}${prose(item, notes)}${lists(nested, notes)}</li>`
      })
      if (numbered === null) return `<ul>${inner.join('')}</ul>`
      const style = numbered.style === '1' ? '' : ` type="${numbered.style}"`
      return `<ol start="${numbered.start}"${style}>${inner.join('')}</ol>`
    })
    .join('\n')
}

function table(
  { rows, header, caption }: Extract<Block, { kind: 'table' }>,
  notes: ReadonlyMap<string, string>,
): string {
  if (rows.every((row) => row.length === 0)) return ''
  const lines = rows.map((row, index) => {
    const tag = header && index === 0 ? 'th' : 'td'
    return `<tr>${row.map((cell) => `<${tag} dir="auto">${prose(cell, notes)}</${tag}>`).join('')}</tr>`
  })
  const title = caption === null ? '' : `<caption dir="auto">${xmlText(caption)}</caption>`
  return `<table>${title}${lines.join('')}</table>`
}

/** A text with its marks. A mark of a note within a link is no link of its own. */
function prose(written: Prose, notes: ReadonlyMap<string, string>): string {
  const plain = withoutNestedLinks(written)
  const links = plain.marks.filter(({ kind }) => kind === 'link')
  return renderMarks(plain, {
    text: (piece) => xmlText(piece).replaceAll('\n', '<br/>'),
    mark: (mark, inner, text) => marked(mark, inner, text, { notes, links }),
  })
}

function marked(
  mark: Mark,
  inner: string,
  text: string,
  { notes, links }: { notes: ReadonlyMap<string, string>; links: readonly Mark[] },
): string {
  switch (mark.kind) {
    case 'link':
      return link(mark.href, inner)
    case 'formula':
      return math(text, mark.tex)
    case 'note': {
      const id = notes.get(mark.label)
      const isLinked = links.some(({ start, end }) => start < mark.end && mark.start < end)
      if (id === undefined || isLinked) return `<sup>${inner}</sup>`
      return `<sup><a epub:type="noteref" href="#${id}">${inner}</a></sup>`
    }
    case 'bold':
    case 'italic':
    case 'strike':
    case 'code':
      return `<${TAGS[mark.kind]}>${inner}</${TAGS[mark.kind]}>`
  }
}

/** A formula as readable text, with its source for programs that look for it. */
function math(text: string, tex: string | null): string {
  if (tex === null) return xmlText(text)
  return `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mtext>${xmlText(text)}</mtext><annotation encoding="application/x-tex">${xmlText(tex)}</annotation></semantics></math>`
}

function link(address: string, inner: string): string {
  const uri = documentUri(address)
  return uri === null ? inner : `<a href="${xmlText(uri)}">${inner}</a>`
}
