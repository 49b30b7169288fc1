import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { pino } from 'pino'
import { Agent } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands, operatorCommands } from '../../commands/index.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import { createPrivateChannels } from '../../src/collect/channel/private-channels.ts'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { newSession } from '../../src/model/session.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { createLateEdits } from '../../src/telegram/late-edits.ts'
import { loadTexts } from '../../src/text/locales.ts'
import { type OpenDatabase, sqlite } from '../support/databases.ts'

const ADA = 42
const now = () => Date.UTC(2026, 10, 24, 8)
const texts = loadTexts(join(import.meta.dirname, '../../locales'))
const log = pino({ level: 'silent' })
const unused = (): never => {
  throw new Error('not needed by a command without arguments')
}

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

/** What the bot answers to a text in a private chat. */
async function answerTo(text: string, as: 'text' | 'caption' = 'text'): Promise<string> {
  const sent: string[] = []
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
    now,
    log,
    edits: createLateEdits(now, log),
    privateChannels: createPrivateChannels({ store, now, log }),
  })
  bot.botInfo = { id: 1, is_bot: true, first_name: 'Daybrief', username: 'daybrief_bot' } as never
  bot.api.config.use(async (_call, method, payload) => {
    if (method === 'sendMessage' && 'text' in payload) sent.push(String(payload.text))
    return { ok: true, result: true } as never
  })
  const entities = [{ type: 'bot_command' as const, offset: 0, length: text.length }]
  const update: Update = {
    update_id: 1,
    message: {
      message_id: 1,
      date: 0,
      chat: { id: ADA, type: 'private', first_name: 'Ada' },
      from: { id: ADA, is_bot: false, first_name: 'Ada', language_code: 'en' },
      ...(as === 'text'
        ? { text, entities }
        : { photo: [], caption: text, caption_entities: entities }),
    },
  }
  await bot.handleUpdate(update)
  return sent.join('\n')
}

test('a command is understood in any case, and in the caption of a photo', async () => {
  const answer = await answerTo('/interests')
  expect(answer).not.toBe(texts.in('en')('unknown-command'))
  expect(await answerTo('/Interests')).toBe(answer)
  expect(await answerTo('/interests', 'caption')).toBe(answer)
})

describe('former names of commands', () => {
  const renamed = commands.flatMap(({ name, aliases = [] }) =>
    aliases.map((alias) => ({ name, alias })),
  )

  test('/taste is one of them', () => {
    expect(renamed).toContainEqual({ name: 'interests', alias: 'taste' })
  })

  test.each(renamed)('/$alias answers as /$name', async ({ name, alias }) => {
    const answer = await answerTo(`/${name}`)
    expect(answer).not.toBe('')
    expect(answer).not.toBe(texts.in('en')('unknown-command'))
    expect(await answerTo(`/${alias}`)).toBe(answer)
  })

  test('a name that no command ever had is unknown', async () => {
    expect(await answerTo('/tastes')).toBe(texts.in('en')('unknown-command'))
  })

  test('no two commands share a name', () => {
    const names = [...commands, ...operatorCommands].flatMap(({ name, aliases = [] }) => [
      name,
      ...aliases,
    ])
    expect(new Set(names).size).toBe(names.length)
  })

  test('stand in no text that explains the commands', () => {
    for (const language of texts.languages) {
      const t = texts.in(language)
      expect(t('help'), language).toContain('/interests')
      for (const { alias } of renamed) {
        expect(t('help'), language).not.toMatch(new RegExp(`/${alias}\\b`))
        expect(t('privacy'), language).not.toMatch(new RegExp(`/${alias}\\b`))
      }
    }
  })
})
