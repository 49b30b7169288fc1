import type { Message } from 'grammy/types'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Telegram } from '../../sandbox/telegram/telegram.ts'

/** Somebody who talks to the bot, in the private chat or another one, and looks at what it says. */
export interface Talk {
  person: Person
  /** The newest message of the bot that fits, once there is one. */
  received(fits: (message: Message) => boolean): Promise<Message>
  /** Sends a text and waits for what the bot says to it. */
  say(text: string): Promise<Message>
  /** Presses Start and waits for the welcome. */
  start(): Promise<Message>
  /** The message as it is now. */
  fresh(message: Message): Message
  /** Presses a button and waits until the message has changed by it. */
  press(message: Message, button: string): Promise<Message>
  /** Presses a button and gives the line that the tap was answered with. */
  tap(message: Message, button: string): Promise<string | undefined>
  /** Follows one message through the presses of its buttons. */
  follow(message: Message): Followed
}

/** A message whose buttons are pressed one after another. */
export interface Followed {
  /** As it is after the last press. */
  readonly now: Message
  press(button: string): Promise<Message>
  /** Presses a button again and again while the message has it. Gives what was shown, beginning with now. */
  pressAll(button: string): Promise<Message[]>
}

/** A bot on a busy machine takes its time. */
const TIMEOUT_MS = 15_000

export function talk(
  { telegram }: { telegram: Telegram },
  person: Person,
  chat: Chat = person.chat,
): Talk {
  const fresh = ({ message_id }: Message): Message => {
    const message = chat.message(message_id)
    if (message === undefined) throw new RangeError(`no message ${message_id} in the chat`)
    return message
  }
  const received: Talk['received'] = (fits) =>
    telegram.waitFor(
      () => chat.messages.findLast((one) => one.from?.is_bot === true && fits(one)),
      { what: 'a message of the bot', within: TIMEOUT_MS },
    )
  const press: Talk['press'] = async (message, button) => {
    const before = JSON.stringify(fresh(message))
    await person.press(fresh(message), button)
    return telegram.waitFor(
      () => {
        const now = fresh(message)
        return JSON.stringify(now) === before ? null : now
      },
      { what: `a change by "${button}"`, within: TIMEOUT_MS },
    )
  }
  return {
    person,
    received,
    fresh,
    press,
    say(text) {
      const { message_id } = person.send(text, { to: chat })
      return received((message) => message.message_id > message_id)
    },
    start() {
      const { message_id } = person.start()
      return received((message) => message.message_id > message_id)
    },
    async tap(message, button) {
      const answer = await person.press(fresh(message), button)
      return 'text' in answer ? answer.text : undefined
    },
    follow(message) {
      let at = message
      return {
        get now() {
          return at
        },
        async press(button) {
          at = await press(at, button)
          return at
        },
        async pressAll(button) {
          const shown = [at]
          while (buttons(at).includes(button)) {
            at = await press(at, button)
            shown.push(at)
          }
          return shown
        },
      }
    },
  }
}

/** The labels of a message's buttons. */
export const buttons = (message: Message): string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map((button) => button.text)

/** The first label that begins so. */
export function buttonLike(message: Message, start: string): string {
  const found = buttons(message).find((label) => label.startsWith(start))
  if (found === undefined)
    throw new Error(`no button "${start}…", only: ${buttons(message).join(', ')}`)
  return found
}

/** What a button of a message sends back; empty where there is no such button. */
export function callbackOf(message: Message, label: string): string {
  const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
  return button !== undefined && 'callback_data' in button ? button.callback_data : ''
}
