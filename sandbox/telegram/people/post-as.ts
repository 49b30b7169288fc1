import type { Message, User } from 'grammy/types'
import type { Chat } from '../chat.ts'
import type { World } from '../world.ts'
import { deliverToBot } from './deliver-to-bot.ts'

/** Where and how a person sends something; in the private chat with the bot by default. */
export interface SendOptions {
  to?: Chat | undefined
  /** A topic of a forum. */
  thread?: number | undefined
  /** The message it answers. */
  replyTo?: Message | undefined
  /** The channel in whose name it is written in a group; the group itself for an anonymous administrator. */
  as?: Chat | undefined
}

/** Something that a person cannot do, such as pressing a button that does not exist: a mistake of the test. */
export class ImpossibleAction extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'ImpossibleAction'
  }
}

/**
 * Posts a person's message and delivers it to the bot.
 *
 * @param inline the inline id by which the bot will know the message, if it is a chosen result
 * @throws ImpossibleAction where this person cannot write
 */
export function postAs(
  world: World,
  user: User,
  content: Partial<Message>,
  { to = world.chat(user.id), thread, replyTo, as }: SendOptions,
  inline?: string,
): Message {
  checkMayWrite(user, to)
  if (to.type === 'private' && to.membership === 'stranger') to.membership = 'member'
  const message = world.post(to, {
    ...senderOf(user, to, as),
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true as const }),
    ...(replyTo && { reply_to_message: replyTo }),
    ...content,
  } as Omit<Message, 'message_id' | 'date' | 'chat'>)
  if (inline !== undefined) {
    world.inlineMessages.set(inline, { chat: to, message_id: message.message_id })
  }
  deliverToBot(world, to, message)
  return message
}

/** Telegram's own accounts that stand for an anonymous administrator and for a channel (Bot API, Message.from). */
const GROUP_ANONYMOUS_BOT: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}
const CHANNEL_BOT: User = {
  id: 136_817_688,
  is_bot: true,
  first_name: 'Channel',
  username: 'Channel_Bot',
}

function senderOf(user: User, to: Chat, as: Chat | undefined): Partial<Message> {
  if (to.type === 'channel') return { sender_chat: to.brief }
  if (as === undefined) return { from: user }
  return { from: as === to ? GROUP_ANONYMOUS_BOT : CHANNEL_BOT, sender_chat: as.brief }
}

function checkMayWrite(user: User, chat: Chat): void {
  if (chat.type === 'private') {
    if (chat.id !== user.id)
      throw new ImpossibleAction('this is the private chat of another person')
    if (chat.membership === 'kicked')
      throw new ImpossibleAction(`${user.first_name} has blocked the bot`)
    if (chat.deactivated) throw new ImpossibleAction(`${user.first_name} has no account any more`)
  }
  if (chat.migratedTo !== undefined) throw new ImpossibleAction(`${chat.title} became a supergroup`)
}
