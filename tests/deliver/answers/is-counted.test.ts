import { expect, test } from 'vitest'
import { isCounted } from '../../../src/deliver/answers/is-counted.ts'

test.each([
  ['sendMessage', true],
  ['sendDocument', true],
  ['sendMediaGroup', true],
  ['copyMessage', true],
  ['forwardMessages', true],
  ['sendChatAction', false],
  ['editMessageText', false],
  ['answerCallbackQuery', false],
  ['answerInlineQuery', false],
  ['deleteMessage', false],
  ['getUpdates', false],
  ['getChatAdministrators', false],
  ['setMyCommands', false],
])('whether Telegram counts %s: %s', (method, expected) => {
  expect(isCounted(method)).toBe(expected)
})
