import type { Chat } from '../chat.ts'
import { LIMITS } from '../limits.ts'
import { bad } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Handlers } from './handler.ts'

/** Methods for chats and their members, for leaving, pinning and downloading files. */
export const chatMethods: Handlers = {
  getChat: (world, p) => {
    const chat = world.chat(p.chat_id)
    chat.admit('read')
    const pinned = chat.pinned === undefined ? undefined : chat.message(chat.pinned)
    return {
      ...chat.brief,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
      ...(pinned && { pinned_message: pinned }),
    }
  },

  getChatMember: (world, p) => {
    const chat = groupLike(world, p.chat_id)
    if (p.user_id === world.bot.id)
      return chat.memberOf(world.bot, chat.membership, chat.botMayWrite)
    // The Bot API promises an answer only to administrators; where members are hidden, others get none.
    if (chat.hidesMembers && chat.membership !== 'administrator') throw bad('CHAT_ADMIN_REQUIRED')
    const member = chat.people.get(p.user_id)
    if (member) return chat.memberOf(member.user, member.administrator ? 'administrator' : 'member')
    const user = world.people.get(p.user_id)
    if (!user) throw bad('member not found')
    return chat.memberOf(user, 'left')
  },

  getChatAdministrators: (world, p) => {
    const chat = groupLike(world, p.chat_id)
    if (chat.type === 'private') throw bad('there are no administrators in the private chat')
    const people = [...chat.people.values()].filter((member) => member.administrator)
    return people.map(({ user, isAnonymous }) => ({
      ...chat.memberOf(user, 'administrator'),
      is_anonymous: isAnonymous ?? false,
    }))
  },

  getChatMemberCount: (world, p) => {
    const chat = groupLike(world, p.chat_id)
    if (chat.type === 'private') return 2
    const bot = chat.membership === 'member' || chat.membership === 'administrator' ? 1 : 0
    return chat.people.size + bot
  },

  leaveChat: (world, p) => {
    const chat = groupLike(world, p.chat_id)
    if (chat.type === 'private') throw bad("chat member status can't be changed in private chats")
    world.setMembership(chat, 'left', world.bot)
    return true
  },

  pinChatMessage: (world, p) => {
    const chat = mayPin(world, p.chat_id)
    const message = chat.message(p.message_id)
    if (!message) throw bad('message to pin not found')
    chat.pinned = message.message_id
    const from = chat.type === 'channel' ? { sender_chat: chat.brief } : { from: world.bot }
    world.post(chat, { ...from, pinned_message: message })
    return true
  },

  unpinChatMessage: (world, p) => {
    const chat = mayPin(world, p.chat_id)
    if (chat.pinned === undefined || (p.message_id ?? chat.pinned) !== chat.pinned) {
      throw bad('message to unpin not found')
    }
    chat.pinned = undefined
    world.events.emit({ kind: 'chat', chat: chat.id })
    return true
  },

  getFile: (world, p) => {
    const stored = world.files.byId(p.file_id)
    if (!stored) throw bad('wrong file_id or the file is temporarily unavailable')
    if (stored.bytes.length > LIMITS.downloadBytes) throw bad('file is too big')
    const { file_id, file_unique_id } = stored.document
    return { file_id, file_unique_id, file_size: stored.bytes.length, file_path: stored.path }
  },
}

function groupLike(world: World, id: number | string): Chat {
  const chat = world.chat(id)
  chat.admit('read')
  return chat
}

function mayPin(world: World, id: number | string): Chat {
  const chat = world.chat(id)
  chat.admit('write')
  if (chat.isGroup && chat.membership !== 'administrator') {
    throw bad('not enough rights to manage pinned messages in the chat')
  }
  return chat
}
