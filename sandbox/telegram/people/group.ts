import type { Message, User } from 'grammy/types'
import type { Chat } from '../chat.ts'
import type { World } from '../world.ts'
import { deliverToBot } from './deliver-to-bot.ts'
import { ImpossibleAction, postAs } from './post-as.ts'

/** How the bot is added. */
export interface AddBotOptions {
  /** The payload of a `startgroup` link. */
  payload?: string
  administrator?: boolean
  /** Whether it is given the right to write, which is a right of its own in a channel; true by default. */
  mayPost?: boolean
}

/** Adds the bot to a group or channel. */
export function addBot(
  world: World,
  user: User,
  chat: Chat,
  { payload, administrator = false, mayPost = true }: AddBotOptions,
): void {
  const isAdmin = administrator || chat.type === 'channel'
  world.setMembership(chat, isAdmin ? 'administrator' : 'member', user, mayPost)
  if (!chat.isGroup) return
  postAs(world, user, { new_chat_members: [world.bot] }, { to: chat })
  if (payload === undefined) return
  const command = `/start@${world.bot.username}`
  const entities = [{ type: 'bot_command' as const, offset: 0, length: command.length }]
  postAs(world, user, { text: `${command} ${payload}`, entities }, { to: chat })
}

/** Removes the bot from a group or channel for good. */
export function kickBot(world: World, user: User, chat: Chat): void {
  if (chat.isGroup) postAs(world, user, { left_chat_member: world.bot }, { to: chat })
  world.setMembership(chat, 'kicked', user)
}

/** Opens a topic in a forum. @returns its thread id, which is the id of the service message about it */
export function openTopic(world: World, user: User, chat: Chat, name: string): number {
  if (!chat.isForum) throw new ImpossibleAction(`${chat.title} has no topics`)
  const message: Message = world.post(chat, {
    from: user,
    forum_topic_created: { name, icon_color: 0x6fb9f0 },
  })
  const thread = message.message_id
  const opened: Message = { ...message, message_thread_id: thread, is_topic_message: true }
  chat.topics.set(thread, name)
  chat.put(opened)
  deliverToBot(world, chat, opened)
  return thread
}

/** Closes a topic of a forum, by default General: from now on only administrators can write there. */
export function closeTopic(world: World, user: User, chat: Chat, thread: number | undefined): void {
  if (!chat.isForum) throw new ImpossibleAction(`${chat.title} has no topics`)
  chat.closedTopics.add(thread ?? 0)
  const message = world.post(chat, {
    from: user,
    ...(thread === undefined
      ? { general_forum_topic_hidden: {} }
      : { message_thread_id: thread, is_topic_message: true as const, forum_topic_closed: {} }),
  } as Parameters<World['post']>[1])
  deliverToBot(world, chat, message)
}

/** Converts a group to a supergroup with a new id; the old group refuses every send from now on. */
export function migrate(world: World, user: User, group: Chat, id: number): Chat {
  if (group.type !== 'group') throw new ImpossibleAction(`${group.title} is not a group`)
  const { title, membership } = group
  const supergroup = world.open({ id, type: 'supergroup', title, membership })
  for (const [person, member] of group.people) supergroup.people.set(person, member)
  const leaving = world.post(group, { from: user, migrate_to_chat_id: id })
  group.migratedTo = id
  deliverToBot(world, group, leaving)
  const arriving = world.post(supergroup, { from: user, migrate_from_chat_id: group.id })
  deliverToBot(world, supergroup, arriving)
  world.events.emit({ kind: 'chat', chat: id })
  return supergroup
}
