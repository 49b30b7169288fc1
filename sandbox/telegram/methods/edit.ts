import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import type { Chat } from '../chat.ts'
import { editEphemeral } from '../ephemeral.ts'
import { LIMITS } from '../limits.ts'
import { checkKeyboard } from '../markup.ts'
import { bad } from '../refusal.ts'
import { richContent } from '../rich/content.ts'
import type { World } from '../world.ts'
import { captionContent, textContent } from './content.ts'
import type { Handlers } from './handler.ts'

/** The message that an edit refers to. */
interface Target {
  chat_id?: number | string | undefined
  message_id?: number | undefined
  inline_message_id?: string | undefined
}

/** Methods that edit or delete a message. */
export const editMethods: Handlers = {
  editMessageText: (world, p) => {
    const content =
      p.rich_message === undefined
        ? textContent({ ...p, text: p.text ?? '' })
        : richContent(p.rich_message, world.unfetchable)
    return edit(world, p, p.reply_markup, (message) => {
      if (message.text === undefined && message.rich_message === undefined) {
        throw bad('there is no text in the message to edit')
      }
      return content
    })
  },

  editMessageCaption: (world, p) => {
    const content = captionContent(p)
    return edit(world, p, p.reply_markup, (message) => {
      if (message.photo === undefined && message.document === undefined) {
        throw bad('there is no caption in the message to edit')
      }
      return { photo: message.photo, document: message.document, ...content } as Partial<Message>
    })
  },

  editMessageReplyMarkup: (world, p) => edit(world, p, p.reply_markup, contentOf),

  editEphemeralMessageText: (world, p) => {
    const chat = world.chat(p.chat_id)
    chat.admit('write')
    const content =
      p.rich_message === undefined
        ? textContent({ ...p, text: p.text ?? '' })
        : richContent(p.rich_message, world.unfetchable)
    const copy = { receiver: p.receiver_user_id, id: p.ephemeral_message_id }
    return editEphemeral(world, chat, copy, {
      ...content,
      ...(p.reply_markup && { reply_markup: p.reply_markup }),
    })
  },

  deleteMessage: (world, p) => {
    const chat = world.chat(p.chat_id)
    remove(world, chat, p.message_id)
    return true
  },

  deleteMessages: (world, p) => {
    const chat = world.chat(p.chat_id)
    for (const id of p.message_ids) if (chat.message(id)) remove(world, chat, id)
    return true
  },
}

function edit(
  world: World,
  target: Target,
  markup: InlineKeyboardMarkup | undefined,
  change: (message: Message) => Partial<Message>,
): Message | true {
  const { chat, message, inline } = find(world, target)
  const keyboard = markup && checkKeyboard(markup, chat.type)
  // The documentation says that the value cannot be changed; here a change is refused.
  if (
    keyboard &&
    message.reply_markup &&
    keyboard.force_reply !== message.reply_markup.force_reply
  ) {
    throw bad("force_reply of the message can't be changed")
  }
  const content = change(message)
  const edited = { ...frameOf(message), ...content, ...(keyboard && { reply_markup: keyboard }) }
  if (isSame(message, edited)) {
    throw bad(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  const kept = world.edit(chat, { ...edited, edit_date: world.date } as Message)
  return inline ? true : kept
}

function find(world: World, target: Target): { chat: Chat; message: Message; inline: boolean } {
  if (target.chat_id === undefined && target.message_id === undefined) {
    if (target.inline_message_id === undefined) throw bad('message identifier is not specified')
    const place = world.inlineMessages.get(target.inline_message_id)
    const message = place?.chat.message(place.message_id)
    if (!place || !message) throw bad('MESSAGE_ID_INVALID')
    return { chat: place.chat, message, inline: true }
  }
  const chat = world.chat(target.chat_id ?? '')
  chat.admit('write')
  if (target.message_id === undefined) throw bad('message identifier is not specified')
  const message = chat.message(target.message_id)
  if (!message) throw bad('message to edit not found')
  const own = message.from?.id === world.bot.id || message.sender_chat?.id === chat.id
  if (!own || chat.uneditable.has(message.message_id)) throw bad("message can't be edited")
  return { chat, message, inline: false }
}

const CONTENT = [
  'text',
  'entities',
  'link_preview_options',
  'rich_message',
  'photo',
  'document',
  'caption',
  'caption_entities',
  'show_caption_above_media',
] as const

function contentOf(message: Message): Partial<Message> {
  return Object.fromEntries(
    CONTENT.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]])),
  )
}

/** The parts of a message that an edit keeps. The keyboard is not one of them: an edit without a keyboard removes it. */
function frameOf(message: Message): Partial<Message> {
  const frame: Partial<Record<keyof Message, unknown>> = { ...message }
  for (const key of CONTENT) delete frame[key]
  delete frame.reply_markup
  delete frame.edit_date
  return frame as Partial<Message>
}

function isSame(before: Message, after: Partial<Message>): boolean {
  const keys = [...CONTENT, 'reply_markup'] as const
  return keys.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]))
}

function remove(world: World, chat: Chat, id: number): void {
  chat.admit('write')
  const message = chat.message(id)
  if (!message) throw bad('message to delete not found')
  const own = message.from?.id === world.bot.id || message.sender_chat?.id === chat.id
  if (!own && chat.type !== 'private' && chat.membership !== 'administrator') {
    throw bad("message can't be deleted")
  }
  if (world.date - message.date > LIMITS.deleteSeconds && chat.membership !== 'administrator') {
    throw bad("message can't be deleted for everyone")
  }
  chat.remove(id)
  world.events.emit({ kind: 'delete', chat: chat.id, message_id: id })
}
