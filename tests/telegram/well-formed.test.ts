import { describe, expect, test } from 'vitest'
import { isWellFormed } from '../../src/telegram/well-formed.ts'

const from = { id: 7, is_bot: false, first_name: 'Ada' }
const chat = { id: 7, type: 'private', first_name: 'Ada' }
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
      my_chat_member: { chat, from, date: 1, new_chat_member: { status: 'kicked' } },
    },
    { update_id: 1, channel_post: { ...message, from: undefined } },
    { update_id: 1, something_new: { of: 'next year' } },
  ])('%j is one', (update) => {
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
    { update_id: 1, callback_query: { from } },
    { update_id: 1, callback_query: { id: '1', from: {} } },
    { update_id: 1, my_chat_member: { chat, from } },
  ])('%j is none', (update) => {
    expect(isWellFormed(update)).toBe(false)
  })
})
