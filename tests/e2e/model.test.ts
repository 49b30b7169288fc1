import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { sqlite } from '../support/databases.ts'
import { type Mode, type ModelServer, startModelServer } from '../support/model-server.ts'
import { openTown, type Town } from '../support/town.ts'

let town: Town
let model: ModelServer
let ada: Person
let bot: BotProcess

beforeEach(async () => {
  town = await openTown(sqlite, 'read')
  model = await startModelServer()
  ada = town.telegram.person({ first_name: 'Ada' })
})
afterEach(async () => {
  await town.close()
  await model.close()
})

async function start(more: Record<string, string> = {}): Promise<void> {
  bot = await town.bot({
    OPENAI_BASE_URL: model.baseURL,
    OPENAI_API_KEY: 'sk-test-abcdefghijklmnop',
    OPENAI_MODEL: 'test-model',
    DIGEST_SIZE: '3',
    ...more,
  })
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  ada.start()
  await town.telegram.waitFor(() =>
    ada.chat.messages.find(({ text }) => text?.startsWith('Welcome.')),
  )
}

/** The digest that comes when asked for one. */
function digest(): Promise<Message> {
  const { message_id } = ada.send('/digest')
  return town.telegram.waitFor(
    () => ada.chat.messages.find((one) => one.message_id > message_id && one.from?.is_bot),
    { within: 18_000, what: 'a digest' },
  )
}

describe('a model', () => {
  test('summarises what is delivered, once an article, however many ask for it', async () => {
    await start()
    expect((await digest()).text).toContain('AI summary')
    const bob = town.telegram.person({ first_name: 'Bob' })
    bob.start()
    await town.telegram.waitFor(() =>
      bob.chat.messages.find(({ text }) => text?.startsWith('Welcome.')),
    )
    bob.send('/digest')
    await town.telegram.waitFor(() =>
      bob.chat.messages.find(({ text }) => text?.includes('AI summary')),
    )
    expect(model.calls).toHaveLength(3)
    const told = await town.rows(
      "select topics from article join summary on summary.article_id = article.id where provider = 'model'",
    )
    const topics = told.map((row) => JSON.parse(String(row.topics)) as string[])
    expect(topics).toHaveLength(3)
    expect(topics.some((names) => names.includes('space'))).toBe(true)
    expect(topics.flat()).not.toContain('gossip')
    expect(await town.rows('select provider, model from summary')).toEqual(
      Array(3).fill({ provider: 'model', model: 'test-model' }),
    )
  })

  // All failures are tried in tests/deliver/ledger-model.test.ts; these two through the whole process.
  test.each<Mode>(['quota', 'html'])(
    'that fails (%s) costs nobody the digest, and no error text is sent',
    async (mode) => {
      model.behave(mode)
      await start()
      const { text = '' } = await digest()
      expect(text).toMatch(/of 3 · \d+ min left$/)
      expect(text).toMatch(/key sentences|AI summary/)
      expect(text).not.toMatch(/error|quota|rate limit|<html/i)
      expect(bot.output).not.toContain('sk-test-abcdefghijklmnop')
    },
  )

  test('that obeys an article’s instructions cannot send a link, a mention or markup', async () => {
    model.behave('hijacked')
    await start({ DIGEST_SIZE: '10' })
    let card = await digest()
    for (;;) {
      const shown = JSON.stringify([card.text, card.entities])
      expect(shown).not.toMatch(/evil|@|<b>|0x5290|im_start|555 0199/)
      const next = card.reply_markup?.inline_keyboard
        .flat()
        .find(({ text }) => text.startsWith('Next'))
      if (next === undefined) break
      const before = card.text
      await ada.press(card, next.text)
      card = await town.telegram.waitFor(() => {
        const now = ada.chat.message(card.message_id)
        return now?.text === before ? null : now
      })
    }
  })

  test('that finds no article keeps it out of the digest', async () => {
    model.behave('not-article', 'ok')
    await start()
    const { text } = await digest()
    const [row] = await town.rows(`select title from article where quality = 'not-article'`)
    expect(row?.title).toBeTypeOf('string')
    expect(text).not.toContain(row?.title)
  })

  test('stays within the daily budget, also over a restart: above it embedded summaries serve', async () => {
    const capped = { LLM_DAILY_TOKENS: '4000', DIGEST_SIZE: '10' }
    const one = async (sql: string) => Number((await town.rows(`select ${sql} as value`))[0]?.value)
    const spent = () => one('(select sum(tokens) from spending)')
    const made = (provider: string) =>
      one(`(select count(*) from summary where provider = '${provider}')`)
    await start(capped)
    await digest()
    expect(await made('model')).toBeGreaterThan(0)
    expect(await made('embedded')).toBeGreaterThan(0)
    expect(await spent()).toBeLessThanOrEqual(4000)
    expect(await bot.end()).toBe(0)
    // The same digest again: whoever crashes cannot spend the day's budget twice.
    await town.store(
      'delete from delivery; delete from summary; update subscriber set last_digest_id = null',
    )
    bot = await town.bot({ OPENAI_BASE_URL: model.baseURL, OPENAI_MODEL: 'test-model', ...capped })
    await digest()
    expect(await spent()).toBeLessThanOrEqual(4000)
    expect(await made('embedded')).toBeGreaterThan(0)
  })
})
