import type { Block } from '../../model/block.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'

/**
 * Lets the rules about lines see what is embedded as pictures, which they keep where they are and look past.
 */
export function holdEmbeds(drafts: readonly BlockDraft[]): {
  held: BlockDraft[]
  /** Puts the lines back into the filtered blocks. */
  release: (blocks: readonly Block[]) => Block[]
} {
  const lines = new Map<string, Block>()
  const held = drafts.map((draft): BlockDraft => {
    if (draft.block.kind !== 'embed') return draft
    const url = `embed:${lines.size}`
    lines.set(url, draft.block)
    // With a caption, so that the line below is not taken for it.
    return { ...draft, linkShare: 0, block: { kind: 'image', url, alt: '', caption: '' } }
  })
  const release = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => (block.kind === 'image' ? (lines.get(block.url) ?? block) : block))
  return { held, release }
}
