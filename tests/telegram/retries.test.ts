import { Bot } from 'grammy'
import { describe, expect } from 'vitest'
import { retries } from '../../src/telegram/retries.ts'
import type { Telegram } from '../../sandbox/telegram/telegram.ts'
import { refusalOf, test } from '../sandbox/telegram/local.ts'

/** An API client that pauses for a millisecond, and a message that it can edit. */
async function client(telegram: Telegram) {
  const ada = telegram.person()
  ada.start()
  const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
  api.config.use(retries(1))
  const { message_id } = await api.sendMessage(ada.id, 'a')
  const edit = () => api.editMessageText(ada.id, message_id, 'b')
  return { ada, api, edit, calls: (method: string) => telegram.counts.get(method) ?? 0 }
}

describe('three 502s', () => {
  test.for(['error', 'html'] as const)(
    '(%s) cost an edit one retry',
    async (kind, { telegram }) => {
      const { edit, calls } = await client(telegram)
      telegram.fault({
        kind,
        code: 502,
        description: 'Bad Gateway',
        method: 'editMessageText',
        times: 3,
      })
      await expect(edit()).rejects.toThrow()
      expect(calls('editMessageText')).toBe(2)
    },
  )

  test('cost a tap’s answer one retry', async ({ telegram }) => {
    const { api, calls } = await client(telegram)
    const description = 'Bad Gateway'
    telegram.fault({
      kind: 'error',
      code: 502,
      description,
      method: 'answerCallbackQuery',
      times: 3,
    })
    expect(await refusalOf(api.answerCallbackQuery('1'))).toBe('502 Bad Gateway')
    expect(calls('answerCallbackQuery')).toBe(2)
  })
})

test('one 502 is not noticed', async ({ telegram }) => {
  const { edit } = await client(telegram)
  telegram.fault({
    kind: 'error',
    code: 502,
    description: 'Bad Gateway',
    method: 'editMessageText',
  })
  expect(await edit()).toMatchObject({ text: 'b' })
})

test('an edit that must wait is not waited for', async ({ telegram }) => {
  const { edit, calls } = await client(telegram)
  telegram.fault({ kind: 'flood', retryAfter: 1, method: 'editMessageText', times: 3 })
  expect(await refusalOf(edit())).toBe('429 Too Many Requests: retry after 1')
  expect(calls('editMessageText')).toBe(1)
})

test('a broken connection is tried again, but never with a message that may have arrived', async ({
  telegram,
}) => {
  const { ada, api, edit, calls } = await client(telegram)
  telegram.fault({ kind: 'drop', method: 'editMessageText' })
  expect(await edit()).toMatchObject({ text: 'b' })
  const before = calls('sendMessage')
  telegram.fault({ kind: 'lost', method: 'sendMessage' })
  await expect(api.sendMessage(ada.id, 'c')).rejects.toThrow()
  expect(calls('sendMessage')).toBe(before + 1)
  expect(ada.chat.messages.filter(({ text }) => text === 'c')).toHaveLength(1)
})

test('a chat action and a long poll are not repeated', async ({ telegram }) => {
  const { ada, api, calls } = await client(telegram)
  const bad = { kind: 'error', code: 500, description: 'Internal Server Error', times: 9 } as const
  telegram.fault({ ...bad, method: /sendChatAction|getUpdates/ })
  await expect(api.sendChatAction(ada.id, 'typing')).rejects.toThrow()
  await expect(api.getUpdates()).rejects.toThrow()
  expect([calls('sendChatAction'), calls('getUpdates')]).toEqual([1, 1])
})
