import type { Message } from 'grammy/types'

/**
 * Writes a message as its handlers read it, in place:
 * - the caption of a photo or video is its text, so that commands and links in captions work; a file keeps its caption;
 * - a command is in small letters: `/Start` is `/start`;
 * - a forwarded post whose preview shows a page has that page as its link (Bot API, `link_preview_options.url`). In a channel the
 *   post is read itself, with its own links.
 */
export function plainMessage(message: Message): void {
  if (
    message.text === undefined &&
    message.caption !== undefined &&
    message.document === undefined
  ) {
    message.text = message.caption
    if (message.caption_entities !== undefined) message.entities = message.caption_entities
  }
  const { text, entities = [], chat } = message
  const { forward_origin: origin, link_preview_options: preview } = message
  if (text === undefined) return
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (command !== undefined) {
    message.text = text.slice(0, command.length).toLowerCase() + text.slice(command.length)
  } else if (origin !== undefined && preview?.url !== undefined && chat.type !== 'channel') {
    message.entities = [{ type: 'text_link', offset: 0, length: text.length, url: preview.url }]
  }
}
