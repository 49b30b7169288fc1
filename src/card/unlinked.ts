import type { InlineKeyboardButton, LinkPreviewOptions } from 'grammy/types'
import { isLinkable } from './linkable.ts'
import { outsideText } from './outside-text.ts'
import type { Styled } from './styled.ts'

/** A text whose links Telegram accepts. The words of any other link stay, as they were written. */
export function unlinked(piece: Styled): Styled {
  const refused = piece.entities.filter((one) => one.type === 'text_link' && !isLinkable(one.url))
  if (refused.length === 0) return piece
  // Without the link, Telegram would look for links and commands in its words.
  const marks = refused.flatMap(({ offset, length }) =>
    outsideText(piece.text.slice(offset, offset + length)).entities.map((mark) => ({
      ...mark,
      offset: mark.offset + offset,
    })),
  )
  const kept = piece.entities.filter((one) => !refused.includes(one))
  const entities = [...kept, ...marks].toSorted((a, b) => a.offset - b.offset)
  return { text: piece.text, entities }
}

/** The buttons that Telegram accepts, in rows; a row that loses all of its buttons goes too. */
export function acceptedButtons(rows: readonly InlineKeyboardButton[][]): InlineKeyboardButton[][] {
  return rows
    .map((row) => row.filter((button) => !('url' in button) || isLinkable(button.url)))
    .filter((row) => row.length > 0)
}

/** A preview whose address Telegram accepts; otherwise none. */
export function acceptedPreview(preview: LinkPreviewOptions): LinkPreviewOptions {
  return preview.url === undefined || isLinkable(preview.url) ? preview : { is_disabled: true }
}
