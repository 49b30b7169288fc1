import type { Message } from 'grammy/types'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Town } from './town.ts'

/** Somebody who talks to the bot, in the private chat or another one, and looks at what it says. */
export interface Talk {
  person: Person
  /** The newest message of the bot that fits, once there is one. */
  received(fits: (message: Message) => boolean): Promise<Message>
  /** Sends a text and waits for what the bot says to it. */
  say(text: string): Promise<Message>
  /** The message as it is now. */
  fresh(message: Message): Message
  /** Presses a button and waits until the message has changed by it. */
  press(message: Message, button: string): Promise<Message>
  /** Presses a button and gives the line that the tap was answered with. */
  tap(message: Message, button: string): Promise<string | undefined>
}

export function talk(town: Town, person: Person, chat: Chat = person.chat): Talk {
  const fresh = ({ message_id }: Message): Message => chat.message(message_id) as Message
  const received = (fits: (message: Message) => boolean) =>
    town.telegram.waitFor(
      () => chat.messages.findLast((one) => one.from?.is_bot === true && fits(one)),
      { what: 'a message of the bot', within: 15_000 },
    )
  return {
    person,
    received,
    fresh,
    say(text) {
      const { message_id } = person.send(text, { to: chat })
      return received((message) => message.message_id > message_id)
    },
    async press(message, button) {
      const before = JSON.stringify(fresh(message))
      await person.press(fresh(message), button)
      return town.telegram.waitFor(
        () => {
          const now = fresh(message)
          return JSON.stringify(now) === before ? null : now
        },
        { what: `a change by "${button}"`, within: 15_000 },
      )
    },
    async tap(message, button) {
      const answer = await person.press(fresh(message), button)
      return 'text' in answer ? answer.text : undefined
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
