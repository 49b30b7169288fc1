import type { Chat } from '../telegram/chat.ts'
import type { Telegram } from '../telegram/telegram.ts'
import type { ChatView, MemberView, ReplyKey } from './wire.ts'

/** All chats as the page shows them. `zoneOf` gives the time zone of a chat. */
export function chatViews(telegram: Telegram, zoneOf: (chat: number) => string): ChatView[] {
  return telegram.chats.map((chat) => ({
    id: chat.id,
    type: chat.type,
    title: titleOf(chat),
    membership: chat.membership,
    deactivated: chat.deactivated,
    migratedTo: chat.migratedTo ?? null,
    members: membersOf(telegram, chat),
    topics: [...chat.topics].map(([id, name]) => ({ id, name })),
    replyKeys: replyKeysOf(chat),
    zone: zoneOf(chat.id),
  }))
}

function titleOf({ brief }: Chat): string {
  return brief.title ?? [brief.first_name, brief.last_name].filter(Boolean).join(' ')
}

function membersOf(telegram: Telegram, chat: Chat): MemberView[] {
  return telegram.people
    .filter((person) => person.chat === chat || chat.people.has(person.id))
    .map((person) => ({
      id: person.id,
      name: [person.user.first_name, person.user.last_name].filter(Boolean).join(' '),
      language: person.user.language_code ?? '',
      administrator: chat.people.get(person.id)?.administrator ?? false,
      commands: person.commands(chat),
      description: person.profile().description,
    }))
    .toSorted((a, b) => Number(b.administrator) - Number(a.administrator))
}

function replyKeysOf({ replyKeyboard }: Chat): ReplyKey[][] {
  if (replyKeyboard === undefined || !('keyboard' in replyKeyboard)) return []
  return replyKeyboard.keyboard.map((row) =>
    row.map((key) =>
      typeof key === 'string'
        ? { text: key, asksForLocation: false }
        : { text: key.text, asksForLocation: 'request_location' in key },
    ),
  )
}
