import { prunePage } from '../../src/read/prune.ts'
import { parsePage } from '../../src/read/standardise/standardise.ts'
import { toBlocks } from '../../src/read/blocks/to-blocks.ts'

/** Blocks of an HTML fragment in a few words each: `[language] text`, with a caption in front. */
export function readListings(html: string): string[] {
  const page = parsePage(prunePage(html).html)
  return toBlocks(page.body, 'https://a.example/').map(({ block }) => {
    if (block.kind === 'code') {
      const caption = block.caption === null ? '' : `${block.caption}: `
      return `${caption}[${block.language ?? ''}] ${block.text}`
    }
    return 'text' in block ? block.text : block.kind
  })
}
