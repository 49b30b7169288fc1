import type { InlineKeyboardButton, LinkPreviewOptions, MessageEntity } from 'grammy/types'
import { composed } from './composed.ts'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from './limits.ts'
import { type Styled, slice, trim } from './styled.ts'
import { acceptedButtons, acceptedPreview, unlinked } from './unlinked.ts'

/** A message ready for Telegram: text, entities, buttons, preview. Built with entities only, never with a parse mode. */
export interface Message {
  text: string
  entities: MessageEntity[]
  keyboard: InlineKeyboardButton[][]
  preview: LinkPreviewOptions
  /** Rich HTML to show instead of the text, if the reader chose it. */
  rich?: string
}

/** Builds a message that Telegram accepts, whatever is passed. */
export function message(
  body: Styled,
  keyboard: InlineKeyboardButton[][] = [],
  preview: LinkPreviewOptions = { is_disabled: true },
): Message {
  const { text, entities } = fit(composed(trim(unlinked(body))))
  return {
    text,
    entities: entities.filter(visible(text)).slice(0, MESSAGE_ENTITIES),
    keyboard: acceptedButtons(keyboard),
    preview: acceptedPreview(preview),
  }
}

/** The last safety net: messages are built short, so only a bug or an attack can make one too long. */
function fit(body: Styled): Styled {
  if (body.text.length <= MESSAGE_CHARACTERS) return body
  const cut = MESSAGE_CHARACTERS - 1
  const code = body.text.charCodeAt(cut - 1)
  const end = code >= 0xd800 && code <= 0xdbff ? cut - 1 : cut
  const kept = slice(body, 0, end)
  return { text: `${kept.text}…`, entities: kept.entities }
}

/** Telegram removes entities that cover only whitespace, so they are not sent. */
function visible(text: string) {
  return (one: MessageEntity) => text.slice(one.offset, one.offset + one.length).trim() !== ''
}
