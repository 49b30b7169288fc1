import type { EphemeralMessageParameters, InlineKeyboardMarkup, Message } from 'grammy/types'
import type { Chat } from './chat.ts'
import { LIMITS } from './limits.ts'
import { checkKeyboard } from './markup.ts'
import { bad } from './refusal.ts'
import type { World } from './world.ts'

/** What a copy for one member is made of. */
type Content = Partial<Message> & { reply_markup?: InlineKeyboardMarkup }

/**
 * Sends a message that one member of a group sees: Bot API 10.2, "Ephemeral messages". A bot that is no administrator may
 * send one only right after that member's tap.
 *
 * @throws Refusal 400; the conditions are Telegram's, the wording is ours
 */
export function postEphemeral(
  world: World,
  chat: Chat,
  asked: EphemeralMessageParameters,
  content: Content,
): Message {
  if (!chat.isGroup) throw bad('ephemeral messages can be sent only in groups')
  const member = chat.people.get(asked.receiver_user_id)
  if (member === undefined) throw bad('PARTICIPANT_ID_INVALID')
  const tap = asked.callback_query_id && world.tapsSeen.get(asked.callback_query_id)
  const isAnswer =
    typeof tap === 'object' &&
    tap.chat === chat.id &&
    tap.person === member.user.id &&
    world.now() - tap.at <= LIMITS.ephemeralSeconds * 1000
  if (asked.callback_query_id !== undefined && !isAnswer) throw bad('QUERY_ID_INVALID')
  if (!isAnswer && chat.membership !== 'administrator') throw bad('CHAT_ADMIN_REQUIRED')
  if (asked.replace_callback_query_message && (!isAnswer || tap.isEphemeral)) {
    throw bad('the message cannot be replaced by an ephemeral one')
  }
  const copy = {
    message_id: 0,
    from: world.bot,
    ...content,
    ephemeral_message_id: world.nextEphemeralId(),
    receiver_user: member.user,
    chat: chat.brief,
    date: world.date,
  } as Message
  return keep(world, chat, copy, 'message')
}

/** Replaces the content of a copy. @throws Refusal 400 if there is none for this member */
export function editEphemeral(
  world: World,
  chat: Chat,
  { receiver, id }: { receiver: number; id: number },
  content: Content,
): true {
  const copy = chat.copies.get(id)
  if (copy?.receiver_user?.id !== receiver) throw bad('message to edit not found')
  const keyboard = content.reply_markup && checkKeyboard(content.reply_markup, chat.type)
  const { ephemeral_message_id, receiver_user, from, date } = copy
  const edited = {
    message_id: 0,
    from,
    chat: chat.brief,
    date,
    ephemeral_message_id,
    receiver_user,
    edit_date: world.date,
    ...content,
    ...(keyboard && { reply_markup: keyboard }),
  } as Message
  keep(world, chat, edited, 'edit')
  return true
}

function keep(world: World, chat: Chat, copy: Message, kind: 'message' | 'edit'): Message {
  chat.copies.set(copy.ephemeral_message_id ?? 0, copy)
  world.events.emit({ kind, chat: chat.id, message: copy })
  return copy
}
