import type { MessageEntity } from 'grammy/types'

/** Text with its entities, built together so that no title or article can break the formatting of a message. */
export interface Styled {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** The formatting of a piece of text. */
export type Style =
  | 'bold'
  | 'italic'
  | 'strikethrough'
  | 'code'
  | 'blockquote'
  | 'expandable_blockquote'
  | { link: string }
  | { pre: string | null }

export const EMPTY: Styled = { text: '', entities: [] }

/** A text in the given styles. */
export function styled(text: string, ...styles: Style[]): Styled {
  if (text === '') return EMPTY
  return { text, entities: styles.map((style) => entity(style, 0, text.length)) }
}

/** Adds a style around a whole piece, in addition to those it has. */
export function around(piece: Styled, style: Style): Styled {
  if (piece.text === '') return EMPTY
  return { text: piece.text, entities: [entity(style, 0, piece.text.length), ...piece.entities] }
}

/** An entity over a range of UTF-16 code units. */
export function entity(style: Style, offset: number, length: number): MessageEntity {
  if (typeof style === 'string') return { type: style, offset, length }
  if ('link' in style) return { type: 'text_link', offset, length, url: style.link }
  return style.pre === null
    ? { type: 'pre', offset, length }
    : { type: 'pre', offset, length, language: style.pre }
}

/** Joins pieces with a plain separator; empty pieces are left out. */
export function join(pieces: readonly (Styled | string)[], separator = ''): Styled {
  let text = ''
  const entities: MessageEntity[] = []
  for (const piece of pieces) {
    const next = typeof piece === 'string' ? styled(piece) : piece
    if (next.text === '') continue
    if (text !== '') text += separator
    for (const item of next.entities) entities.push({ ...item, offset: item.offset + text.length })
    text += next.text
  }
  return { text, entities }
}

/** The part between two UTF-16 offsets, its entities clipped to it. */
export function slice(piece: Styled, start: number, end = piece.text.length): Styled {
  const text = piece.text.slice(start, end)
  const entities: MessageEntity[] = []
  for (const item of piece.entities) {
    const from = Math.max(item.offset, start)
    const to = Math.min(item.offset + item.length, start + text.length)
    if (to > from) entities.push({ ...item, offset: from - start, length: to - from })
  }
  return { text, entities }
}

/**
 * Trims whitespace at both ends, as Telegram would, and adjusts the entities. Telegram trims only up to the first entity, so
 * the indentation of a listing's first line stays; blank lines before it go.
 */
export function trim(piece: Styled): Styled {
  const blank = piece.text.length - piece.text.trimStart().length
  const listing = piece.entities.find((item) => item.type === 'pre' && item.offset < blank)
  const line = piece.text.lastIndexOf('\n', blank - 1) + 1
  const start = listing && blank > 0 ? Math.max(listing.offset, line) : blank
  const end = piece.text.trimEnd().length
  return end <= start ? EMPTY : slice(piece, start, end)
}

/** Makes the parts between U+0001 and U+0002 bold, which mark the matches of a search. */
export function highlighted(text: string): Styled {
  return join(
    text.split('\u0001').flatMap((part, index) => {
      if (index === 0) return part
      const [bold = '', rest = ''] = part.split('\u0002')
      return [styled(bold, 'bold'), rest]
    }),
  )
}
