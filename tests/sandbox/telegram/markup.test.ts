import type { InlineKeyboardButton } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { checkKeyboard } from '../../../sandbox/telegram/markup.ts'

const row = (count: number) =>
  Array.from({ length: count }, () => ({ text: 'a', callback_data: 'b' }))

describe('checkKeyboard', () => {
  test.each([
    { text: 'a', callback_data: 'ä'.repeat(32) },
    { text: 'a', callback_data: 'b', style: 'success' },
    { text: 'a', url: 'https://x.org/' },
    { text: 'a', url: 'tg://user?id=5' },
    { text: 'a', copy_text: { text: 'b' } },
    { text: 'a', disabled: {} },
    { text: 'a', switch_inline_query: '' },
    { text: 'a', switch_inline_query_chosen_chat: { query: 'b', allow_user_chats: true } },
    { text: 'a', web_app: { url: 'https://x.org' } },
  ] as InlineKeyboardButton[])('takes %j', (button) => {
    const markup = { inline_keyboard: [[button]] }
    expect(checkKeyboard(markup, 'private')).toEqual(markup)
  })

  test.each([
    [{ text: '', callback_data: 'b' }, 'inline keyboard button text must be non-empty'],
    [{ text: 'a' }, 'Text buttons are unallowed in the inline keyboard'],
    [{ text: 'a', callback_data: '' }, 'BUTTON_DATA_INVALID'],
    [{ text: 'a', callback_data: 'ä'.repeat(33) }, 'BUTTON_DATA_INVALID'],
    [{ text: 'a', callback_data: 'b', url: 'https://x.org' }, 'exactly one of them may be given'],
    [{ text: 'a', callback_data: 'b', style: 'pink' }, 'invalid button style specified'],
    [
      { text: 'a', url: 'nowhere' },
      "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    [{ text: 'a', copy_text: { text: 'b'.repeat(257) } }, 'BUTTON_COPY_TEXT_INVALID'],
    [{ text: 'a', web_app: { url: 'http://x.org' } }, 'Only HTTPS links are allowed'],
  ])('refuses %j', (button, why) => {
    const markup = { inline_keyboard: [[button as InlineKeyboardButton]] }
    expect(() => checkKeyboard(markup, 'private')).toThrow(why)
  })

  test('8 buttons a row and 100 in all', () => {
    expect(() => checkKeyboard({ inline_keyboard: [row(9)] }, 'private')).toThrow(
      'reply markup is too long',
    )
    const hundred = Array.from({ length: 25 }, () => row(4))
    expect(checkKeyboard({ inline_keyboard: hundred }, 'private')?.inline_keyboard).toHaveLength(25)
    expect(() => checkKeyboard({ inline_keyboard: [...hundred, row(1)] }, 'private')).toThrow(
      'reply markup is too long',
    )
  })

  test('what a kind of chat does not allow', () => {
    const app: InlineKeyboardButton = { text: 'a', web_app: { url: 'https://x.org' } }
    const share: InlineKeyboardButton = { text: 'a', switch_inline_query: 'b' }
    expect(() => checkKeyboard({ inline_keyboard: [[app]] }, 'group')).toThrow(
      'BUTTON_TYPE_INVALID',
    )
    expect(() => checkKeyboard({ inline_keyboard: [[share]] }, 'channel')).toThrow(
      "can't use switch_inline_query button in a channel chat",
    )
  })

  test('links are kept as Telegram writes them', () => {
    const markup = { inline_keyboard: [[{ text: 'a', url: 'X.org' }]] }
    expect(checkKeyboard(markup, 'private')).toEqual({
      inline_keyboard: [[{ text: 'a', url: 'http://x.org/' }]],
    })
  })

  test('a keyboard without buttons is none', () => {
    expect(checkKeyboard({ inline_keyboard: [[]] }, 'private')).toBeUndefined()
  })
})
