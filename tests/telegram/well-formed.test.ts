import { describe, expect, test } from 'vitest'
import { isWellFormed } from '../../src/telegram/well-formed.ts'

const from = { id: 7, is_bot: false, first_name: 'Ada' }
const chat = { id: 7, type: 'private', first_name: 'Ada' }
const member = { status: 'member', user: { id: 1, is_bot: true, first_name: 'Bot' } }
const message = { message_id: 1, date: 1, from, chat, text: 'hello' }

describe('an update', () => {
  test.each([
    { update_id: 1, message },
    { update_id: 1, callback_query: { id: '1', from, chat_instance: '1', message, data: '1n' } },
    // A message that the bot cannot see any more, and one that was sent inline.
    { update_id: 1, callback_query: { id: '1', from, message: { chat, message_id: 1, date: 0 } } },
    { update_id: 1, callback_query: { id: '1', from, inline_message_id: 'x', data: '1n' } },
    {
      update_id: 1,
      my_chat_member: {
        chat,
        from,
        date: 1,
        old_chat_member: member,
        new_chat_member: { ...member, status: 'kicked' },
      },
    },
    { update_id: 1, channel_post: { ...message, from: undefined } },
    { update_id: 1, inline_query: { id: '1', from, query: '', offset: '' } },
    {
      update_id: 1,
      message: {
        ...message,
        entities: [
          { type: 'url', offset: 0, length: 2 },
          { type: 'text_link', offset: 0, length: 2, url: 'https://news.example' },
        ],
      },
    },
    { update_id: 1, message: { ...message, text: undefined, document: { file_id: 'x' } } },
    { update_id: 1, something_new: { of: 'next year' } },
  ])('%j is well-formed', (update) => {
    expect(isWellFormed(update)).toBe(true)
  })

  test.each([
    null,
    [],
    {},
    { update_id: '1' },
    { update_id: 1, message: {} },
    { update_id: 1, message: { ...message, chat: { id: 'x' } } },
    { update_id: 1, message: { ...message, text: 5 } },
    { update_id: 1, message: { ...message, entities: [{ type: 'bold', offset: -1, length: 2 }] } },
    // A link that leads nowhere, and a place in a text that is not there.
    {
      update_id: 1,
      message: { ...message, entities: [{ type: 'text_link', offset: 0, length: 2 }] },
    },
    {
      update_id: 1,
      channel_post: {
        ...message,
        text: undefined,
        entities: [{ type: 'bot_command', offset: 0, length: 2 }],
      },
    },
    { update_id: 1, channel_post: { ...message, text: ['hello'] } },
    { update_id: 1, message: { ...message, from: { ...from, language_code: 5 } } },
    { update_id: 1, message: { ...message, location: { latitude: '1', longitude: 2 } } },
    { update_id: 1, message: { ...message, document: {} } },
    { update_id: 1, inline_query: { id: '1', from, offset: '' } },
    { update_id: 1, inline_query: { id: 1, from, query: '', offset: '' } },
    { update_id: 1, my_chat_member: { chat, from, new_chat_member: member } },
    { update_id: 1, callback_query: { from } },
    { update_id: 1, callback_query: { id: '1', from: {} } },
    { update_id: 1, my_chat_member: { chat, from } },
  ])('%j is not well-formed', (update) => {
    expect(isWellFormed(update)).toBe(false)
  })
})
