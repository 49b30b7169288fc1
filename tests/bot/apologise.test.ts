import { Api, Context } from 'grammy'
import type { Chat } from 'grammy/types'
import { expect, test } from 'vitest'
import { isAsked } from '../../src/bot/apologise.ts'

const ME = { id: 1, is_bot: true, first_name: 'Bot', username: 'news_bot' }
const PRIVATE = { id: 7, type: 'private' as const, first_name: 'Ada' }
const GROUP = { id: -5, type: 'supergroup' as const, title: 'Newsroom' }

function said(chat: Chat, text: string): Context {
  const command = /(?<=^| )\/\S+/.exec(text)
  const entities = command
    ? [{ type: 'bot_command' as const, offset: command.index, length: command[0].length }]
    : []
  const from = { id: 7, is_bot: false, first_name: 'Ada' }
  const message = { message_id: 1, date: 0, chat, from, text, entities }
  return new Context({ update_id: 1, message } as never, new Api('1:token'), ME as never)
}

test.each([
  ['a text in private', said(PRIVATE, 'hello'), true],
  ['a command in a group', said(GROUP, '/start now'), true],
  ['a command by name', said(GROUP, '/start@News_Bot'), true],
  ['a command for another bot', said(GROUP, '/start@other_bot'), false],
  ['a command within a sentence', said(GROUP, 'say /start'), false],
  ['talk', said(GROUP, 'good morning'), false],
])('whether somebody waits for an answer: %s', (_name, ctx, expected) => {
  expect(isAsked(ctx)).toBe(expected)
})
