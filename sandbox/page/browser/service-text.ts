import type { Message } from 'grammy/types'
import { fullName } from './full-name.ts'

/** The text of a service message; `null` for other messages. */
export function serviceText(message: Message): string | null {
  const who = fullName(message.from)
  if (message.new_chat_members !== undefined) {
    const names = message.new_chat_members.map((user) => fullName(user)).join(', ')
    return names === who ? `${who} joined` : `${who} added ${names}`
  }
  if (message.left_chat_member !== undefined) {
    const name = fullName(message.left_chat_member)
    return name === who ? `${who} left` : `${who} removed ${name}`
  }
  if (message.forum_topic_created !== undefined) {
    return `${who} opened the topic “${message.forum_topic_created.name}”`
  }
  if (message.migrate_to_chat_id !== undefined) return 'This group became a supergroup'
  if (message.migrate_from_chat_id !== undefined) return 'This supergroup was a group before'
  if (message.pinned_message !== undefined) return `${who} pinned a message`
  return null
}
