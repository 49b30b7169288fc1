import type { InlineKeyboardButton, Message, RichMessageButton, User } from 'grammy/types'
import type { CallbackAnswer } from '../events.ts'
import { buttonsIn } from '../rich/buttons-in.ts'
import { plain } from '../rich/inline.ts'
import type { World } from '../world.ts'
import { ImpossibleAction } from './post-as.ts'
import { type WaitOptions, waitForBot } from './wait-for-bot.ts'

type Button = InlineKeyboardButton | RichMessageButton

/** Presses a button that a message had when the person saw it, found by its text or its callback data. */
export async function pressButton(
  world: World,
  user: User,
  message: Message,
  wanted: string,
  wait: WaitOptions,
): Promise<CallbackAnswer> {
  const button = findButton(message, wanted)
  if ('callback_data' in button) return sendTap(world, user, message, button.callback_data, wait)
  if ('url' in button) return { show_alert: false, url: button.url }
  if ('web_app' in button) return { show_alert: false, url: button.web_app.url }
  return { show_alert: false }
}

/** Sends a callback query with any data for a message, and waits for what the person then sees. */
export function sendTap(
  world: World,
  user: User,
  message: Message,
  data: string,
  wait: WaitOptions,
): Promise<CallbackAnswer> {
  const id = world.nextQueryId()
  const chat = message.chat.id
  return waitForBot(`an answer to the tap "${data}"`, wait, (answered) => {
    const tap = { person: user.id, at: world.now() }
    world.taps.set(id, { ...tap, answered })
    const isEphemeral = message.ephemeral_message_id !== undefined
    world.tapsSeen.set(id, { ...tap, chat, isEphemeral })
    world.events.emit({ kind: 'tap', query: id, person: user.id, chat, data })
    const query = { id, from: user, ...tapped(world, message), chat_instance: String(chat), data }
    world.queueUpdate({ callback_query: query }, String(chat))
  })
}

function findButton(message: Message, wanted: string): Button {
  const buttons: Button[] = [
    ...(message.reply_markup?.inline_keyboard.flat() ?? []),
    ...buttonsIn(message.rich_message?.blocks),
  ]
  const found =
    buttons.find((button) => plain(button.text) === wanted) ??
    buttons.find((button) => 'callback_data' in button && button.callback_data === wanted)
  if (found) return found
  const there = buttons.map((button) => `"${plain(button.text)}"`).join(', ')
  throw new ImpossibleAction(`there is no button "${wanted}" here, only: ${there || 'none'}`)
}

/** The bot gets the message as it is now; of a deleted one only its number; of an inline one only its id. */
function tapped(
  world: World,
  message: Message,
): { message: Message } | { inline_message_id: string } {
  const { chat, message_id, ephemeral_message_id: copy } = message
  if (copy !== undefined) return { message: world.chat(chat.id).copies.get(copy) ?? message }
  for (const [inline, place] of world.inlineMessages) {
    if (place.chat.id === chat.id && place.message_id === message_id) {
      return { inline_message_id: inline }
    }
  }
  const now = world.chat(chat.id).message(message_id)
  return { message: now ?? ({ chat, message_id, date: 0 } as Message) }
}
