import type { Block, Item, Span } from '../block.ts'
import { escape } from '../escape.ts'

/**
 * Blocks as HTML, one element per block. `base` is put before addresses on the fake sites: empty for a page of theirs, their
 * own address for a feed.
 */
export function htmlOf(blocks: readonly Block[], base: string): string {
  return blocks.map((block) => blockHtml(block, base)).join('\n')
}

/** One block as HTML; see `htmlOf`. */
export function blockHtml(block: Block, base: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${spansHtml(block.spans, base)}</p>`
    case 'quote':
      return `<blockquote><p>${spansHtml(block.spans, base)}</p></blockquote>`
    case 'heading':
      return `<h${block.level}>${spansHtml(block.spans, base)}</h${block.level}>`
    case 'list':
      return listHtml(block.items, block.ordered, base)
    case 'code':
      return `<pre><code class="language-${escape(block.language)}">${escape(block.text)}</code></pre>`
    case 'table':
      return tableHtml(block.rows, base)
    case 'image':
      return `<figure><img src="${base}/pictures/${escape(block.picture)}.png" alt="${escape(block.alt)}" width="800" height="450"><figcaption>${escape(block.caption)}</figcaption></figure>`
  }
}

function spansHtml(spans: readonly Span[], base: string): string {
  return spans
    .map((span) => {
      const text = escape(span.text)
      switch (span.mark) {
        case 'plain':
          return text
        case 'bold':
          return `<strong>${text}</strong>`
        case 'italic':
          return `<em>${text}</em>`
        case 'code':
          return `<code>${text}</code>`
        case 'link':
          return `<a href="${escape(hrefOf(span.href ?? '', base))}">${text}</a>`
      }
    })
    .join('')
}

function hrefOf(href: string, base: string): string {
  return href.startsWith('/') ? base + href : href
}

/** A deeper item opens a list inside the previous item; only the outermost list is numbered. */
function listHtml(items: readonly Item[], ordered: boolean, base: string): string {
  const outer = ordered ? 'ol' : 'ul'
  let html = `<${outer}>`
  let depth = 0
  items.forEach((item, index) => {
    if (index > 0) {
      if (item.depth > depth) html += '<ul>'
      else html += `</li>${'</ul></li>'.repeat(depth - item.depth)}`
    }
    depth = item.depth
    html += `<li>${spansHtml(item.spans, base)}`
  })
  return `${html}</li>${'</ul></li>'.repeat(depth)}</${outer}>`
}

function tableHtml(rows: readonly Span[][][], base: string): string {
  const [header = [], ...body] = rows
  const head = header.map((cell) => `<th>${spansHtml(cell, base)}</th>`).join('')
  const lines = body.map(
    (row) => `<tr>${row.map((cell) => `<td>${spansHtml(cell, base)}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}
