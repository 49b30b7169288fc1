import type { Message } from 'grammy/types'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Telegram } from '../../sandbox/telegram/telegram.ts'

/** Talking to the bot as a person does: what is asked, and what comes back. */
export interface Talk {
  /** Sends a text and waits for what the bot says to it. */
  say(person: Person, text: string): Promise<Message>
  /** Waits for the newest message of the bot that fits. */
  received(person: Person, fits: (message: Message) => boolean): Promise<Message>
  /** Presses a button and waits until its message has changed. */
  press(person: Person, message: Message, button: string): Promise<Message>
}

export function talkOn(telegram: Telegram): Talk {
  const received: Talk['received'] = (person, fits) =>
    telegram.waitFor(
      () => person.chat.messages.findLast((one) => one.from?.is_bot === true && fits(one)),
      { what: 'a message of the bot', within: 15_000 },
    )
  const current = (person: Person, { message_id }: Message) =>
    person.chat.message(message_id) as Message
  return {
    received,
    say(person, text) {
      const { message_id } = person.send(text)
      return received(person, (message) => message.message_id > message_id)
    },
    async press(person, message, button) {
      const before = JSON.stringify(current(person, message))
      await person.press(current(person, message), button)
      return telegram.waitFor(() => {
        const now = current(person, message)
        return JSON.stringify(now) === before ? null : now
      })
    },
  }
}
