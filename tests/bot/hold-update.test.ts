import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { pino } from 'pino'
import { Agent } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createBot, type CreateBotDeps } from '../../src/bot/create-bot.ts'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { createPrivateChannels } from '../../src/collect/channel/private-channels.ts'
import { newSession } from '../../src/model/session.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { markAsAway } from '../../src/store/store-away.ts'
import { handleUpdate } from '../../src/telegram/handle-update.ts'
import { createLateEdits } from '../../src/telegram/late-edits.ts'
import { TryLater } from '../../src/telegram/try-later.ts'
import { loadTexts } from '../../src/text/locales.ts'
import { type OpenDatabase, sqlite } from '../support/databases.ts'

const log = pino({ level: 'silent' })
const now = () => Date.UTC(2026, 10, 24, 8)
const texts = loadTexts(join(import.meta.dirname, '../../locales'))
const ada = { id: 42, is_bot: false, first_name: 'Ada', language_code: 'de' }
const chat = { id: ada.id, type: 'private' as const, first_name: 'Ada' }
const unused = (): never => {
  throw new Error('not needed')
}
const away = () => Promise.reject(markAsAway(new Error('no store')))

let database: OpenDatabase
let store: Store
beforeAll(async () => {
  database = await sqlite.open()
  store = await openStore(database.url, pino({ level: 'silent' }))
})
afterAll(async () => {
  await store.close()
  await database.remove()
})

let calls: { method: string; text: string }[]
let reported: unknown[]
beforeEach(() => {
  calls = []
  reported = []
})

/** Handles an update with a store of which some parts are away. */
async function handle(
  update: Update,
  broken: Partial<CreateBotDeps['store']>,
  write: () => Promise<void> = async () => {},
): Promise<unknown> {
  const storage = { read: newSession, write, delete: () => undefined }
  const server = { apiRoot: 'http://127.0.0.1:9', dispatcher: new Agent() }
  const bot = createBot('1:test', server, commands, storage, {
    store: { ...store, ...broken },
    cards: createCardViews(store, (language) => texts.in(language), now),
    onDemand: { digestNow: away },
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
    edits: createLateEdits(now, log),
    privateChannels: createPrivateChannels({ store, now, log }),
    onStoreAway: (why) => reported.push(why),
    now,
    log,
  })
  bot.botInfo = { id: 1, is_bot: true, first_name: 'Daybrief', username: 'daybrief_bot' } as never
  bot.api.config.use(async (_call, method, payload) => {
    calls.push({ method, text: 'text' in payload ? String(payload.text) : '' })
    return { ok: true, result: true } as never
  })
  return handleUpdate(bot, update).catch((error: unknown) => error)
}

const said = (text: string): Update => ({
  update_id: 1,
  message: {
    message_id: 1,
    date: 0,
    chat,
    from: ada,
    text,
    entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }],
  },
})
const tap: Update = {
  update_id: 1,
  callback_query: {
    id: '7',
    from: ada,
    chat_instance: '1',
    data: 'x',
    message: { message_id: 1, date: 0, chat, text: 'a card' },
  },
}

describe('an update whose store is away', () => {
  test('is tried later if nothing was sent', async () => {
    const subscribers = { ...store.subscribers, get: away }
    expect(await handle(said('/settings'), { subscribers })).toBeInstanceOf(TryLater)
    expect(calls).toEqual([])
  })

  test('also if it goes away before the first write', async () => {
    const subscribers = { ...store.subscribers, subscribe: away }
    expect(await handle(said('/start'), { subscribers })).toBeInstanceOf(TryLater)
    expect(calls).toEqual([])
  })

  test('is tried later after a chat action, which nobody misses', async () => {
    await handle(said('/start'), {})
    calls = []
    expect(await handle(said('/digest'), {})).toBeInstanceOf(TryLater)
    expect(calls.map(({ method }) => method)).toEqual(['sendChatAction'])
  })

  test('is not tried again once something was sent, and the person is told', async () => {
    expect(await handle(said('/help'), {}, away)).toBeUndefined()
    expect(calls.map(({ method }) => method)).toEqual(['sendMessage', 'sendMessage'])
    expect(calls.at(-1)?.text).toBe(texts.in('de')('something-failed'))
  })

  test('ends with an apology when it is given up', async () => {
    const subscribers = { ...store.subscribers, get: away }
    const error = await handle(said('/settings'), { subscribers })
    if (!(error instanceof TryLater)) throw new Error('not held')
    await error.giveUp()
    expect(calls).toEqual([{ method: 'sendMessage', text: texts.in('de')('something-failed') }])
  })

  test('gets an alert in the language of the app if it is a tap', async () => {
    const subscribers = { ...store.subscribers, get: away }
    expect(await handle(tap, { subscribers })).toBeUndefined()
    expect(calls).toEqual([{ method: 'answerCallbackQuery', text: texts.in('de')('store-away') }])
    expect(reported).toHaveLength(1)
  })
})
