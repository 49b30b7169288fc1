import type {
  EphemeralMessageParameters,
  ForceReply,
  InlineKeyboardMarkup,
  Message,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  ReplyParameters,
} from 'grammy/types'
import type { Chat } from '../chat.ts'
import { checkKeyboard } from '../markup.ts'
import { postEphemeral } from '../ephemeral.ts'
import { bad } from '../refusal.ts'
import type { World } from '../world.ts'

/** The parameters shared by all methods that send a message. */
export interface Envelope {
  chat_id: number | string
  message_thread_id?: number | undefined
  reply_parameters?: ReplyParameters | undefined
  ephemeral_message_parameters?: EphemeralMessageParameters | undefined
  reply_markup?:
    | InlineKeyboardMarkup
    | ReplyKeyboardMarkup
    | ReplyKeyboardRemove
    | ForceReply
    | undefined
  protect_content?: boolean | undefined
  message_effect_id?: string | undefined
}

/**
 * Posts a message from the bot: finds the chat and checks access, topic, reply and keyboard.
 *
 * @throws Refusal with Telegram's error text
 */
export function postAsBot(world: World, envelope: Envelope, content: Partial<Message>): Message {
  const chat = world.chat(envelope.chat_id)
  chat.admit('write')
  chat.admitPost(world.now())
  const thread = checkThread(chat, envelope.message_thread_id)
  const reply = checkReply(chat, envelope.reply_parameters)
  const markup = envelope.reply_markup
  const keyboard =
    markup && 'inline_keyboard' in markup ? checkKeyboard(markup, chat.type) : undefined
  if (markup && 'force_reply' in markup && chat.type === 'channel') throw bad('FORCE_REPLY_INVALID')
  if (envelope.ephemeral_message_parameters) {
    return postEphemeral(world, chat, envelope.ephemeral_message_parameters, {
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...content,
      ...(keyboard && { reply_markup: keyboard }),
    })
  }
  const message = world.post(chat, {
    ...(chat.type === 'channel' ? { sender_chat: chat.brief } : { from: world.bot }),
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(reply && { reply_to_message: reply }),
    ...content,
    ...(keyboard && { reply_markup: keyboard }),
    ...(envelope.protect_content && { has_protected_content: true }),
    ...(envelope.message_effect_id !== undefined && { effect_id: envelope.message_effect_id }),
  } as Omit<Message, 'message_id' | 'date' | 'chat'>)
  chat.botWroteAt = world.now()
  if (markup && !('inline_keyboard' in markup)) {
    chat.uneditable.add(message.message_id)
    chat.replyKeyboard = 'remove_keyboard' in markup ? undefined : markup
  }
  return message
}

/** The General topic has no thread id: it must be omitted, and 1 is refused like any unknown topic. */
export function checkThread(chat: Chat, thread: number | undefined): number | undefined {
  const isClosed = chat.membership !== 'administrator' && chat.closedTopics.has(thread ?? 0)
  if (thread !== undefined && thread !== 0 && !chat.topics.has(thread)) {
    throw bad('message thread not found')
  }
  if (isClosed) throw bad('TOPIC_CLOSED')
  return thread === 0 ? undefined : thread
}

function checkReply(chat: Chat, reply: ReplyParameters | undefined): Message | undefined {
  if (!reply) return undefined
  const unsupported = Object.keys(reply).find((name) => !REPLY_FIELDS.has(name))
  if (unsupported !== undefined) {
    throw bad(`reply_parameters.${unsupported} is not implemented by the local Telegram`)
  }
  if (reply.message_id === undefined) throw bad('message identifier is not specified')
  const message = chat.message(reply.message_id)
  if (!message && !reply.allow_sending_without_reply) throw bad('message to be replied not found')
  if (!message) return undefined
  const { reply_to_message: _, ...withoutReply } = message
  return withoutReply as Message
}

const REPLY_FIELDS = new Set(['message_id', 'allow_sending_without_reply'])
