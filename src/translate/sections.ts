import { splitBlock } from '../card/split-block.ts'
import { type Block, type Prose, textOf } from '../model/block.ts'
import { toPieces } from './lines.ts'
import { sliceProse } from './slice-prose.ts'

/**
 * Size of what is translated at once and shown as one page, by `sizeOf`: most translations of it fit into one message of 3,400
 * characters, and a model on a small machine writes it within a minute.
 */
const SECTION = 2_000
/** Items of a list and rows of a table in one section. */
const LINES = 40
/** A sign of Chinese, Japanese or Korean is about three letters in another language. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu

/**
 * The parts in which an article is translated and read: about equally long, divided between blocks, a heading with what follows it.
 * Only lists, tables, listings and paragraphs that are longer than a part are divided themselves. Deterministic.
 */
export function sectionsOf(blocks: readonly Block[]): Block[][] {
  const groups = keptTogether(blocks.flatMap(divided))
  const total = groups.reduce((sum, group) => sum + sizeOfAll(group), 0)
  const target = total / Math.max(1, Math.ceil(total / SECTION))
  const sections: Block[][] = []
  let section: Block[] = []
  let done = 0
  for (const group of groups) {
    const size = sizeOfAll(group)
    const isEnough = done + size / 2 > target * (sections.length + 1)
    if (section.length > 0 && (isEnough || sizeOfAll(section) + size > SECTION)) {
      sections.push(section)
      section = []
    }
    section.push(...group)
    done += size
  }
  return section.length > 0 ? [...sections, section] : sections
}

function keptTogether(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  let isOpen = false
  for (const block of blocks) {
    const last = groups.at(-1)
    if (isOpen && last !== undefined) last.push(block)
    else groups.push([block])
    isOpen = block.kind === 'heading' && (groups.at(-1)?.length ?? 0) < 4
  }
  return groups
}

function divided(block: Block): Block[] {
  const characters = SECTION / density(textOf(block))
  return splitBlock(block, { characters, lines: LINES }).flatMap((part): Block[] =>
    part.kind === 'paragraph' || part.kind === 'quote' || part.kind === 'note'
      ? partsOf(part, characters).map((prose) => ({ ...part, ...prose }))
      : [part],
  )
}

/** A long text in parts of whole pieces. */
function partsOf(prose: Prose, characters: number): Prose[] {
  if (prose.text.length <= characters) return [prose]
  const { pieces, gaps } = toPieces(prose)
  const parts: Prose[] = []
  let start = 0
  let at = prose.text.length - prose.text.trimStart().length
  for (const [index, piece] of pieces.entries()) {
    const end = at + piece.text.length
    if (end - start > characters && at > start) {
      parts.push(sliceProse(prose, start, at))
      start = at
    }
    at = end + (gaps[index] ?? '').length
  }
  parts.push(sliceProse(prose, start))
  return parts.filter(({ text }) => text.trim() !== '')
}

function sizeOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + sizeOf(block), 0)
}

/** Characters that a block takes in a language with letters, with the gap after it. */
function sizeOf(block: Block): number {
  const text = block.kind === 'embed' ? block.title : textOf(block)
  return text.length * density(text) + 2
}

function density(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0
  return text.length === 0 ? 1 : 1 + (2 * dense) / text.length
}
