import type { MessageEntity } from 'grammy/types'

/** Text with its entities, built together so that no title and no article can break the markup of a message. */
export interface Styled {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** How a whole piece of text is set. */
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

/** A text, all of it in the given styles. */
export function styled(text: string, ...styles: Style[]): Styled {
  if (text === '') return EMPTY
  return { text, entities: styles.map((style) => entity(style, 0, text.length)) }
}

/** Sets a piece that is styled already in one style more, around all of it. */
export function around(piece: Styled, style: Style): Styled {
  if (piece.text === '') return EMPTY
  return { text: piece.text, entities: [entity(style, 0, piece.text.length), ...piece.entities] }
}

/** One entity over a range of UTF-16 units. */
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
    for (const one of next.entities) entities.push({ ...one, offset: one.offset + text.length })
    text += next.text
  }
  return { text, entities }
}

/** The part between two UTF-16 offsets, its entities clipped to it. */
export function slice(piece: Styled, start: number, end = piece.text.length): Styled {
  const text = piece.text.slice(start, end)
  const entities: MessageEntity[] = []
  for (const one of piece.entities) {
    const from = Math.max(one.offset, start)
    const to = Math.min(one.offset + one.length, start + text.length)
    if (to > from) entities.push({ ...one, offset: from - start, length: to - from })
  }
  return { text, entities }
}

/** Without white space at both ends, as Telegram itself would trim it, entities kept in step. */
export function trim(piece: Styled): Styled {
  const start = piece.text.length - piece.text.trimStart().length
  const end = piece.text.trimEnd().length
  return end <= start ? EMPTY : slice(piece, start, end)
}

/** A text in which U+0001 and U+0002 stand around what is to be bold, as search marks what it found. */
export function highlighted(text: string): Styled {
  return join(
    text.split('\u0001').flatMap((part, index) => {
      if (index === 0) return part
      const [bold = '', rest = ''] = part.split('\u0002')
      return [styled(bold, 'bold'), rest]
    }),
  )
}
