import type { Message } from 'grammy/types'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Telegram } from '../../sandbox/telegram/telegram.ts'

/** A person who talks to the bot, in the private chat or another one, and sees its answers. */
export interface Talk {
  person: Person
  /** Waits for a message of the bot that fits; returns the newest. */
  received(fits: (message: Message) => boolean): Promise<Message>
  /** Sends a text and waits for the bot's answer. */
  say(text: string): Promise<Message>
  /** Presses Start and waits for the welcome. */
  start(): Promise<Message>
  /** The current version of the message. */
  fresh(message: Message): Message
  /** Presses a button and waits until the message has changed. */
  press(message: Message, button: string): Promise<Message>
  /** Presses a button and returns the text of the callback answer. */
  tap(message: Message, button: string): Promise<string | undefined>
  /** Follows one message while its buttons are pressed. */
  follow(message: Message): Followed
}

/** A message whose buttons are pressed one after another. */
export interface Followed {
  /** The message after the last press. */
  readonly now: Message
  press(button: string): Promise<Message>
  /** Presses a button for as long as the message has it. Returns all versions shown, starting with the current one. */
  pressAll(button: string): Promise<Message[]>
}

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
      { what: 'a message of the bot' },
    )
  const press: Talk['press'] = async (message, button) => {
    const before = JSON.stringify(fresh(message))
    await person.press(fresh(message), button)
    return telegram.waitFor(
      () => {
        const now = fresh(message)
        return JSON.stringify(now) === before ? null : now
      },
      { what: `a change by "${button}"` },
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

/** The labels of all buttons of a message. */
export const buttons = (message: Message): string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map((button) => button.text)

/** The first label that begins with `start`. */
export function buttonLike(message: Message, start: string): string {
  const found = buttons(message).find((label) => label.startsWith(start))
  if (found === undefined)
    throw new Error(`no button "${start}…", only: ${buttons(message).join(', ')}`)
  return found
}

/** The callback data of a message's button; empty if there is no such button. */
export function callbackOf(message: Message, label: string): string {
  const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
  return button !== undefined && 'callback_data' in button ? button.callback_data : ''
}
