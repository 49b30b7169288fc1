import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { pino } from 'pino'
import { Agent } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPrivateChannels } from '../../src/collect/channel/private-channels.ts'
import { commands } from '../../commands/index.ts'
import { answerCrowded } from '../../src/bot/answer-crowded.ts'
import { answerTap } from '../../src/bot/answer-tap.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { ANSWER_CHARACTERS } from '../../src/card/limits.ts'
import { TooManyAnswers } from '../../src/deliver/answers/answers.ts'
import { newSession } from '../../src/model/session.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { handleUpdate } from '../../src/telegram/handle-update.ts'
import { createLateEdits } from '../../src/telegram/late-edits.ts'
import { loadTexts } from '../../src/text/locales.ts'
import { type OpenDatabase, sqlite } from '../support/databases.ts'

const silent = pino({ level: 'silent' })
const now = () => Date.UTC(2026, 10, 24, 8)
const texts = loadTexts(join(import.meta.dirname, '../../locales'))
const ada = { id: 42, is_bot: false, first_name: 'Ada', language_code: 'de' }
const chat = { id: ada.id, type: 'private' as const, first_name: 'Ada' }
const unused = (): never => {
  throw new Error('not needed')
}

let database: OpenDatabase
let store: Store
beforeAll(async () => {
  database = await sqlite.open()
  store = await openStore(database.url, silent)
})
afterAll(async () => {
  await store.close()
  await database.remove()
})

/** Handles an update while every message is refused, as at the cap. Returns the calls that were made and what was logged. */
async function handle(update: Update) {
  const calls: { method: string; payload: object }[] = []
  const lines: { level: number; msg: string }[] = []
  const log = pino({}, { write: (text: string) => lines.push(JSON.parse(text)) })
  const storage = { read: newSession, write: () => undefined, delete: () => undefined }
  const server = { apiRoot: 'http://127.0.0.1:9', dispatcher: new Agent() }
  const bot = createBot('1:test', server, commands, storage, {
    store,
    cards: createCardViews(store, (language) => texts.in(language), now),
    onDemand: { digestNow: unused },
    digests: { wouldHold: unused },
    wishReader: null,
    translator: null,
    beside: { start: () => {} },
    summariser: { ensure: unused },
    texts,
    defaults: { time: 0, zone: 'UTC', size: 7, translates: false, readsAll: false },
    limits: {
      adminIds: new Set(),
      access: 'open',
      updatesPerMinute: 60,
      digestsPerDay: 5,
      personalSources: 5,
      linksPerDay: 5,
      questionsPerDay: 5,
      translationsPerDay: 5,
      hasSpeech: false,
    },
    // Only operators' commands use it.
    operator: {} as never,
    asker: { answer: unused, searchWords: unused },
    listening: null,
    discussions: { read: unused },
    reading: { start: unused },
    asking: { start: unused },
    inspectUrl: unused,
    failureFloor: unused,
    leaveByOneClick: unused,
    readNow: unused,
    mail: null,
    publicUrl: null,
    webhookSecret: () => 'whsec_',
    testWebhook: async () => ({ kind: 'arrived' as const }),
    collectSoon: unused,
    edits: createLateEdits(now, silent),
    privateChannels: createPrivateChannels({ store, now, log }),
    isCrowded: () => true,
    now,
    log,
  })
  bot.botInfo = { id: 1, is_bot: true, first_name: 'Daybrief', username: 'daybrief_bot' } as never
  bot.api.config.use(async (_call, method, payload) => {
    calls.push({ method, payload })
    if (method === 'sendMessage') throw new TooManyAnswers()
    return { ok: true, result: true } as never
  })
  await handleUpdate(bot, update)
  return { calls, lines }
}

test('a message that cannot be answered is logged once, is no error and is not tried again', async () => {
  const { calls, lines } = await handle({
    update_id: 1,
    message: {
      message_id: 1,
      date: 0,
      chat,
      from: ada,
      text: '/help',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    },
  })
  expect(calls.map(({ method }) => method)).toEqual(['sendMessage'])
  expect(lines).toMatchObject([{ level: 30, msg: 'not answered: too many wait', chat: ada.id }])
})

test('a tap that leads to a message is answered with a notice, and is no error', async () => {
  const { calls, lines } = await handle({
    update_id: 1,
    callback_query: {
      id: '7',
      from: ada,
      chat_instance: '1',
      data: 'x',
      message: { message_id: 1, date: 0, chat, text: 'a card' },
    },
  })
  expect(calls[0]).toMatchObject({ method: 'answerCallbackQuery' })
  expect(lines.filter(({ level }) => level > 30)).toEqual([])
})

test.each([
  [false, [{ text: texts.in('de')('too-many-write'), show_alert: true }]],
  // Telegram takes one answer to a tap.
  [true, []],
])('a tap that was answered before: %s', async (isAnswered, expected) => {
  const shown: unknown[] = []
  await answerCrowded(
    {
      callbackQuery: {} as never,
      tap: { isAnswered },
      t: texts.in('de'),
      async answerCallbackQuery(other) {
        shown.push(other)
        return true
      },
    },
    silent,
  )
  expect(shown).toEqual(expected)
})

test('a tap without a notice of its own says meanwhile that messages may be missing', async () => {
  const shown: unknown[] = []
  const context = {
    chat,
    isCrowded: true,
    t: texts.in('en'),
    edits: createLateEdits(now, silent),
    async answerCallbackQuery(other: unknown): Promise<true> {
      shown.push(other)
      return true
    },
  }
  await answerTap(context)
  await answerTap(context, 'Saved.')
  expect(shown).toEqual([{ text: texts.in('en')('too-many-write') }, { text: 'Saved.' }])
})

test('the notice fits into the answer to a tap in every language', () => {
  for (const language of ['en', 'de', 'es', 'fr', 'pt-br', 'ru', 'uk', 'zh-hans']) {
    expect(texts.in(language)('too-many-write').length).toBeLessThanOrEqual(ANSWER_CHARACTERS)
  }
})
