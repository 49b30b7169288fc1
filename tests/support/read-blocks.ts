import type { Block } from '../../src/model/block.ts'
import { toBlocks } from '../../src/read/blocks/to-blocks.ts'
import { prunePage } from '../../src/read/prune.ts'
import { parsePage } from '../../src/read/standardise/standardise.ts'

/** The blocks of a page's HTML, as articles are read. */
export function readBlocks(html: string): Block[] {
  const page = parsePage(prunePage(`<html><body>${html}</body></html>`).html)
  return toBlocks(page.body, 'https://a.example/').map(({ block }) => block)
}

/** What a block says and how it is built, in one line: enough to tell a document that lost or changed something. */
export function outline(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items
        .map(({ depth, marker, checked, text }) => {
          const box = checked === null ? '' : `[${checked ? 'x' : ' '}] `
          return `${' '.repeat(depth)}${marker ?? '•'} ${box}${text}`
        })
        .join('\n')
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join(' ¦ ')).join('\n')
    case 'code':
      return `[${block.language ?? ''}] ${block.text}`
    case 'image':
    case 'embed':
      return block.kind
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
    case 'quote':
    case 'formula':
    case 'note':
      return `${block.kind}: ${block.text}`
  }
}
