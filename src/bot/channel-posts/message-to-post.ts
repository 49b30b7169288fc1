import type { Message } from 'grammy/types'
import { postUrl, privatePostUrl } from '../../collect/channel/channel-address.ts'
import type { ChannelPost, PostOrigin } from '../../collect/channel/channel-post.ts'
import { postHtml } from '../../collect/channel/post-html.ts'
import { SECOND } from '../../model/time.ts'
import { entitiesHtml } from './entities-html.ts'

/**
 * A message in a channel as a post of it; `null` for one without words (a picture, a sticker, a poll, a notice of Telegram) and for
 * a command, which is meant for a bot. What a reply answers is not part of it. Pure.
 */
export function messageToPost(message: Message): ChannelPost | null {
  const { message_id: id, chat, date, link_preview_options: shown } = message
  const text = message.text ?? message.caption
  const entities = message.entities ?? message.caption_entities ?? []
  if (text === undefined || isCommand(entities)) return null
  const url = privatePostUrl(chat.id, id)
  const html = postHtml(entitiesHtml(text, entities), url)
  if (html === '') return null
  const previewed = shown?.is_disabled === true ? undefined : shown?.url
  return {
    id,
    url,
    publishedAt: date * SECOND,
    html,
    origin: originOf(message),
    preview:
      previewed === undefined
        ? null
        : { url: previewed, siteName: null, title: null, description: null, imageUrl: null },
    imageUrl: null,
  }
}

function isCommand(entities: NonNullable<Message['entities']>): boolean {
  return entities.some(({ type, offset }) => type === 'bot_command' && offset === 0)
}

function originOf({ forward_origin: origin }: Message): PostOrigin | null {
  switch (origin?.type) {
    case 'channel': {
      const { title, username } = origin.chat
      return {
        name: title,
        url: username === undefined ? null : postUrl(username, origin.message_id),
      }
    }
    case 'chat':
      return {
        name: 'title' in origin.sender_chat ? (origin.sender_chat.title ?? '') : '',
        url: null,
      }
    case 'user':
      return { name: origin.sender_user.first_name, url: null }
    case 'hidden_user':
      return { name: origin.sender_user_name, url: null }
    case undefined:
      return null
  }
}
