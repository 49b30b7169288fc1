import type { Message, MessageEntity, User } from 'grammy/types'
import type { Chat } from '../chat.ts'
import type { World } from '../world.ts'

/** Queues a person's message for the bot, if the bot is in the chat and its privacy mode allows it. */
export function deliverToBot(world: World, chat: Chat, message: Message, isEdit = false): void {
  if (chat.membership !== 'member' && chat.membership !== 'administrator') return
  const open =
    !chat.isGroup || chat.membership === 'administrator' || world.bot.can_read_all_group_messages
  if (!open && !isForBot(message, world.bot)) return
  const kind = chat.type === 'channel' ? 'channel_post' : 'message'
  world.queueUpdate({ [isEdit ? `edited_${kind}` : kind]: message }, String(chat.id))
}

/** Whether a bot in privacy mode gets a group message: commands, mentions, replies to it, and service messages. */
function isForBot(message: Message, bot: User): boolean {
  if (message.reply_to_message?.from?.id === bot.id || message.via_bot?.id === bot.id) return true
  const text = message.text ?? message.caption
  if (text === undefined) return message.document === undefined && message.location === undefined
  const entities = message.entities ?? message.caption_entities ?? []
  return entities.some((entity) => namesBot(text, entity, bot))
}

function namesBot(text: string, entity: MessageEntity, bot: User): boolean {
  const part = text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
  const name = `@${bot.username?.toLowerCase()}`
  if (entity.type === 'mention') return part === name
  return entity.type === 'bot_command' && (!part.includes('@') || part.endsWith(name))
}
