import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../src/card/message.ts'
import { messageBody } from '../../src/deliver/message-body.ts'

const PLAIN = { chatId: 1, isPaid: false, thread: null, isSilent: false }
const card: Message = {
  text: 'naïve ☕ "quoted" 🧑‍🚀',
  entities: [{ type: 'bold', offset: 0, length: 5 }],
  keyboard: [[{ text: '👍', callback_data: '1u.1.1' }]],
  preview: { is_disabled: true },
}
const common = {
  text: card.text,
  entities: card.entities,
  link_preview_options: { is_disabled: true },
  reply_markup: { inline_keyboard: card.keyboard },
}

test.each([
  [PLAIN, { chat_id: 1 }],
  [{ ...PLAIN, chatId: -1001234567890123 }, { chat_id: -1001234567890123 }],
  [
    { ...PLAIN, isPaid: true },
    { chat_id: 1, allow_paid_broadcast: true },
  ],
  [
    { ...PLAIN, thread: 7 },
    { chat_id: 1, message_thread_id: 7 },
  ],
  [
    { ...PLAIN, isSilent: true },
    { chat_id: 1, disable_notification: true },
  ],
])('%o', (addressing, own) => {
  expect(JSON.parse(messageBody(card, addressing).toString())).toStrictEqual({ ...common, ...own })
})

test('a message is written once, and each chat gets it with its own parameters', () => {
  const once = { ...card }
  const first = messageBody(once, { ...PLAIN, chatId: 5 })
  const second = messageBody(once, { chatId: 6, isPaid: true, thread: 2, isSilent: true })
  expect(JSON.parse(first.toString())).toMatchObject({ chat_id: 5, text: card.text })
  expect(JSON.parse(second.toString())).toMatchObject({ chat_id: 6, text: card.text })
})

test('any text arrives as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), (text, chatId) => {
      const body = messageBody({ ...card, text }, { ...PLAIN, chatId })
      expect(JSON.parse(body.toString())).toStrictEqual({ ...common, text, chat_id: chatId })
    }),
  )
})
