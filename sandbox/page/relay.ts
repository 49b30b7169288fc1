import type { TelegramEvent } from '../telegram/events.ts'
import type { Telegram } from '../telegram/telegram.ts'
import type { Call } from '../telegram/transcript.ts'
import type { PageEvent } from './wire.ts'

/** What pages are sent about an event; `'chats'` where they need the list of chats again. */
export function relay(event: TelegramEvent, telegram: Telegram): readonly (PageEvent | 'chats')[] {
  switch (event.kind) {
    case 'message':
    case 'edit':
      return [{ kind: event.kind, message: event.message }]
    case 'delete':
      return [{ kind: 'delete', chat: event.chat, message: event.message_id }]
    case 'draft':
      return [{ kind: 'draft', chat: event.chat, text: event.text, entities: event.entities }]
    case 'action':
      return [{ kind: 'typing', chat: event.chat, action: event.action }]
    case 'call':
      return setsReplyKeys(event.call)
        ? [{ kind: 'call', call: event.call }, 'chats']
        : [{ kind: 'call', call: event.call }]
    case 'chat':
    case 'commands':
    case 'profile':
    case 'menu':
      return ['chats']
    case 'update':
      // A person's first message starts the private chat, which has no event of its own.
      return event.update.message !== undefined && isPrivate(event, telegram) ? ['chats'] : []
    // Taps and inline queries are answered by the action itself; the rest is only for tests.
    case 'answer':
    case 'inline':
    case 'tap':
    case 'fault':
    case 'poll':
    case 'confirmed':
      return []
  }
}

/** The keyboard below the text field is not part of a message, only of the call that sent it. */
function setsReplyKeys({ parameters }: Call): boolean {
  return /"(remove_)?keyboard\\?"/.test(JSON.stringify(parameters['reply_markup'] ?? null))
}

function isPrivate(event: TelegramEvent & { kind: 'update' }, telegram: Telegram): boolean {
  return telegram.chat(event.update.message?.chat.id ?? 0).type === 'private'
}
