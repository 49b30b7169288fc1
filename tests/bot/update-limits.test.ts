import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { createUpdateLimits } from '../../src/bot/update-limits.ts'

const ADMIN = 1
const GROUP = -100
/** Telegram's accounts that stand for many: administrators who post as the group, people who post as a channel, linked posts. */
const SHARED = [1087968824, 136817688, 777000]

const chatOf = (id: number) =>
  id > 0
    ? { id, type: 'private' as const, first_name: 'Ada' }
    : { id, type: 'supergroup' as const, title: 'A group' }

function message(from: number, chat: number, text: string): Update {
  const command = { type: 'bot_command' as const, offset: 0, length: text.length }
  return {
    update_id: 1,
    message: {
      message_id: 1,
      date: 0,
      chat: chatOf(chat),
      from: { id: from, is_bot: false, first_name: 'Ada' },
      text,
      ...(text.startsWith('/') && { entities: [command] }),
    },
  }
}

function tap(from: number, chat: number): Update {
  const { message: under } = message(from, chat, 'a card')
  if (under === undefined) throw new Error('no message')
  const person = { id: from, is_bot: false, first_name: 'Ada' }
  return {
    update_id: 1,
    callback_query: { id: '1', from: person, chat_instance: '1', data: 'x', message: under },
  }
}

function post(text: string): Update {
  return {
    update_id: 1,
    channel_post: {
      message_id: 1,
      date: 0,
      chat: { id: GROUP, type: 'channel', title: 'A channel' },
      text,
      entities: [{ type: 'bot_command', offset: 0, length: text.length }],
    },
  }
}

const limitsOf = (updatesPerMinute = 60) =>
  createUpdateLimits({ updatesPerMinute, adminIds: new Set([ADMIN]) })

/** How many of these are allowed at the same moment. */
const allowed = (updates: readonly Update[], limits = limitsOf()): number =>
  updates.filter((update) => limits.take(update, 0) === 'allowed').length

const many = (count: number, one: (n: number) => Update) =>
  Array.from({ length: count }, (_, n) => one(n))

describe('a limit for each person', () => {
  test('is told once, then nothing', () => {
    const limits = limitsOf(2)
    const taken = many(5, () => message(5, 5, 'hello')).map((one) => limits.take(one, 0))
    expect(taken).toEqual(['allowed', 'allowed', 'first', 'over', 'over'])
  })

  test('counts messages, taps and inline queries together, in all chats', () => {
    const limits = limitsOf(3)
    const person = { id: 5, is_bot: false, first_name: 'Ada' }
    const query = { id: '1', from: person, query: 'x', offset: '' }
    const all = [message(5, 5, 'hello'), tap(5, GROUP), { update_id: 1, inline_query: query }]
    expect(allowed(all, limits)).toBe(3)
    expect(allowed([message(5, GROUP, 'hello'), message(6, 6, 'hello')], limits)).toBe(1)
  })

  test('is not for admins, and not for what Telegram itself reports', () => {
    const moved = message(5, GROUP, 'x')
    if (moved.message !== undefined) moved.message.migrate_to_chat_id = -200
    const limits = limitsOf(1)
    expect(
      allowed(
        many(9, () => message(ADMIN, ADMIN, '/help')),
        limits,
      ),
    ).toBe(9)
    expect(
      allowed(
        many(9, () => moved),
        limits,
      ),
    ).toBe(9)
  })

  test.each(SHARED)('counts %i, which stands for many people, by chat', (id) => {
    const limits = limitsOf()
    const elsewhere = many(61, (n) => message(id, GROUP - 1 - (n % 3), 'hello'))
    expect(allowed(elsewhere, limits)).toBe(61)
    expect(allowed([message(id, GROUP, '/settings')], limits)).toBe(1)
    expect(
      allowed(
        many(200, () => message(id, GROUP, 'hello')),
        limits,
      ),
    ).toBe(59)
  })
})

describe('a limit for each group and channel', () => {
  test('lets as many commands through as the bot may answer in a minute, whoever sends them', () => {
    expect(allowed(many(600, (n) => message(1000 + n, GROUP, '/help')))).toBe(20)
    expect(allowed(many(60, () => post('/help')))).toBe(20)
  })

  test('does not count talk and taps, nor what is refused in another chat', () => {
    const limits = limitsOf()
    expect(
      allowed(
        many(600, (n) => message(1000 + n, GROUP, 'hello')),
        limits,
      ),
    ).toBe(600)
    expect(
      allowed(
        many(600, (n) => tap(5000 + n, GROUP)),
        limits,
      ),
    ).toBe(600)
    expect(
      allowed(
        many(600, (n) => message(1000 + n, GROUP - 1, '/help')),
        limits,
      ),
    ).toBe(20)
    expect(allowed([message(900, GROUP, '/settings')], limits)).toBe(1)
  })
})
