import type { Block, ListItem, Mark, Prose } from '../../model/block.ts'
import type { ContentRow } from '../schema.ts'
import { type Cell, integer, list, record, string } from './column.ts'
import { packText, unpackText } from './packed-text.ts'

/** The columns that blocks are decoded from. */
export const BLOCK_COLUMNS = ['content.blocks', 'content.packed_blocks'] as const

/** Blocks as they are stored: packed, or as JSON where they are still to be packed. */
export type StoredBlocks = Pick<ContentRow, 'blocks' | 'packed_blocks'>

/** Encodes blocks as they are stored. */
export function encodeBlocks(blocks: readonly Block[]): StoredBlocks {
  return { blocks: null, packed_blocks: packText(JSON.stringify(blocks)) }
}

/** Packs blocks that are stored as JSON, as they are: what is damaged stays so. */
export function repackBlocks(stored: StoredBlocks): StoredBlocks {
  const { blocks, packed_blocks } = stored
  if (packed_blocks !== null || blocks === null) return { blocks: null, packed_blocks }
  return { blocks: null, packed_blocks: packText(blocks) }
}

/**
 * Decodes stored blocks; none where nothing is stored. The checks are hand-written for speed: a long article has thousands of
 * marks, and a tap waits.
 * @throws {DamagedColumn} if they cannot be unpacked, or one of them is not a block.
 */
export function decodeBlocks(stored: StoredBlocks, articleId: number): Block[] {
  const cell: Cell = { table: 'content', column: 'blocks', id: articleId }
  const { blocks, packed_blocks } = stored
  const json = packed_blocks === null ? blocks : unpackText(packed_blocks, cell)
  return list(json, block, cell)
}

function block(value: unknown): Block | undefined {
  const fields = record(value)
  switch (fields?.['kind']) {
    case 'paragraph':
    case 'quote': {
      const prose = proseOf(fields)
      return prose && { kind: fields['kind'], ...prose }
    }
    case 'heading': {
      const prose = proseOf(fields)
      const level = LEVELS.find((known) => known === fields['level'])
      return prose && level && { kind: 'heading', level, ...prose }
    }
    case 'list': {
      const items = every(fields['items'], item)
      return items && { kind: 'list', items: numbered(items, fields) }
    }
    case 'code': {
      const code = string(fields['text'])
      const language = nullable(fields['language'])
      const caption = nullable(fields['caption'] ?? null)
      if (code === undefined || language === undefined || caption === undefined) return
      return { kind: 'code', text: code, language, caption }
    }
    case 'image': {
      const url = string(fields['url'])
      const alt = string(fields['alt'])
      const caption = nullable(fields['caption'])
      if (url === undefined || alt === undefined || caption === undefined) return
      return { kind: 'image', url, alt, caption }
    }
    case 'table': {
      const rows = every(fields['rows'], (row) => every(row, (one) => proseOf(record(one))))
      const caption = nullable(fields['caption'] ?? null)
      const { header } = fields
      if (rows === undefined || typeof header !== 'boolean' || caption === undefined) return
      return { kind: 'table', header, rows, caption }
    }
    case 'formula': {
      const formula = string(fields['text'])
      const tex = nullable(fields['tex'])
      if (formula === undefined || tex === undefined) return
      return { kind: 'formula', text: formula, tex }
    }
    case 'embed': {
      const url = string(fields['url'])
      const title = string(fields['title'])
      const media = MEDIA.find((known) => known === fields['media'])
      if (url === undefined || title === undefined || media === undefined) return
      return { kind: 'embed', url, title, media }
    }
    case 'note': {
      const prose = proseOf(fields)
      const label = string(fields['label'])
      return prose && label !== undefined ? { kind: 'note', label, ...prose } : undefined
    }
    default:
      return undefined
  }
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const
const MEDIA = ['play', 'map', 'link'] as const
const STYLES = ['bold', 'italic', 'strike', 'code'] as const

function proseOf(fields: Record<string, unknown> | undefined): Prose | undefined {
  const text = string(fields?.['text'])
  const marks = every(fields?.['marks'], mark)
  return text === undefined || marks === undefined ? undefined : { text, marks }
}

function item(value: unknown): ListItem | undefined {
  const fields = record(value)
  const prose = proseOf(fields)
  const depth = integer(fields?.['depth'])
  const marker = nullable(fields?.['marker'] ?? null)
  const checked = fields?.['checked'] ?? null
  if (prose === undefined || depth === undefined || marker === undefined) return
  if (checked !== null && typeof checked !== 'boolean') return
  return { ...prose, depth, marker, checked }
}

/** Lists that were stored before items had markers say only whether they are ordered and where they start. */
function numbered(items: ListItem[], { ordered, start }: Record<string, unknown>): ListItem[] {
  if (ordered !== true) return items
  let next = integer(start) ?? 1
  return items.map((item) => (item.depth === 0 ? { ...item, marker: `${next++}.` } : item))
}

function mark(value: unknown): Mark | undefined {
  const fields = record(value)
  const start = integer(fields?.['start'])
  const end = integer(fields?.['end'])
  if (fields === undefined || start === undefined || end === undefined) return undefined
  if (fields['kind'] === 'link') {
    const href = string(fields['href'])
    return href === undefined ? undefined : { kind: 'link', start, end, href }
  }
  if (fields['kind'] === 'formula') {
    const tex = string(fields['tex'])
    return tex === undefined ? undefined : { kind: 'formula', start, end, tex }
  }
  if (fields['kind'] === 'note') {
    const label = string(fields['label'])
    return label === undefined ? undefined : { kind: 'note', start, end, label }
  }
  const kind = STYLES.find((one) => one === fields['kind'])
  return kind && { kind, start, end }
}

/** Decodes all items of a list; `undefined` if it is not a list or an item is invalid. */
function every<T>(values: unknown, decode: (value: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(values)) return undefined
  const decoded: T[] = []
  for (const value of values) {
    const item = decode(value)
    if (item === undefined) return undefined
    decoded.push(item)
  }
  return decoded
}

/** A string or `null`; `undefined` for anything else. */
function nullable(value: unknown): string | null | undefined {
  return value === null ? null : string(value)
}
