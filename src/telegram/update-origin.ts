import type { Chat, Update } from 'grammy/types'

/** Where an update comes from, as far as its place in line is concerned. */
export interface UpdateOrigin {
  /** Updates with the same line are handled one after another: the chat, or the person of an inline query. */
  line: string
  chat: Chat | undefined
  /** A tap or an inline query: somebody looks at a spinner. */
  isUrgent: boolean
}

/** Reads the origin of an update. An update of an unknown kind has a line of its own. */
export function originOf(update: Update): UpdateOrigin {
  const { callback_query: tap, inline_query: query, my_chat_member: member } = update
  const post = update.channel_post ?? update.edited_channel_post
  const chat = (update.message ?? post ?? tap?.message ?? member)?.chat
  const isUrgent = tap !== undefined || query !== undefined
  if (chat !== undefined) return { line: String(chat.id), chat, isUrgent }
  const person = (tap ?? query)?.from.id
  const line = person === undefined ? `update ${update.update_id}` : `person ${person}`
  return { line, chat, isUrgent }
}
