import type { MessageEntity } from 'grammy/types'

/** A stretch of text with an entity over it. */
export interface Branch {
  entity: MessageEntity
  children: Twig[]
}

export type Twig = string | Branch

/** Entities that are shown as blocks: the line break after one belongs to it. */
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote'])

/** Text with its entities as a tree. Offsets are UTF-16 units, as JavaScript counts; overlapping entities are split. */
export function textTree(text: string, entities: readonly MessageEntity[] = []): Twig[] {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return grow(text, sorted, 0, text.length)
}

function grow(text: string, sorted: readonly MessageEntity[], from: number, to: number): Twig[] {
  const twigs: Twig[] = []
  let at = from
  let waiting = sorted
  const addText = (end: number) => {
    const last = twigs.at(-1)
    const afterBlock = typeof last === 'object' && BLOCKS.has(last.entity.type)
    const start = afterBlock && text[at] === '\n' ? at + 1 : at
    if (end > start) twigs.push(text.slice(start, end))
  }
  while (waiting.length > 0) {
    const [entity, ...rest] = waiting as [MessageEntity, ...MessageEntity[]]
    const start = Math.max(entity.offset, at)
    const end = Math.min(entity.offset + entity.length, to)
    waiting = rest
    if (start >= end) continue
    addText(start)
    const inside = rest.filter((other) => other.offset < end)
    const beyond = inside
      .filter((other) => other.offset + other.length > end)
      .map((other) => ({ ...other, offset: end, length: other.offset + other.length - end }))
    twigs.push({ entity, children: grow(text, inside, start, end) })
    waiting = [...beyond, ...rest.filter((other) => other.offset >= end)]
    at = end
  }
  addText(to)
  return twigs
}

/** The characters of a tree. */
export function plainText(twigs: readonly Twig[]): string {
  return twigs.map((twig) => (typeof twig === 'string' ? twig : plainText(twig.children))).join('')
}
