import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { REPLIES, type ReplyName } from '../../sandbox/model/replies.ts'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import type { Talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

let town: Town
let model: ModelServer

beforeEach(async () => {
  town = await openTown(sqlite, 'read')
  model = await startModelServer({ reply: 'with-topics' })
})
afterEach(async () => {
  await town.close()
  await model.close()
})

const withModel = (more: Record<string, string> = {}): Promise<LocalBot> =>
  town.bot({
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: 'sk-test-abcdefghijklmnop',
    OPENAI_MODEL: 'test-model',
    DIGEST_SIZE: '3',
    ...more,
  })

/** Starts the bot with the model and subscribes somebody. */
async function start(more: Record<string, string> = {}): Promise<{ bot: LocalBot; ada: Talk }> {
  const bot = await withModel(more)
  return { bot, ada: await subscriber(town) }
}

describe('a model', () => {
  test('summarises what is delivered, once per article, however many chats ask for it', async () => {
    const { ada } = await start()
    expect((await ada.say('/digest')).text).toContain('AI summary')
    const bob = await subscriber(town, { first_name: 'Bob' })
    expect((await bob.say('/digest')).text).toContain('AI summary')
    expect(model.calls).toHaveLength(3)
    const rows = await town.rows(
      "select topics from article join summary on summary.article_id = article.id where provider = 'model'",
    )
    const topics = rows.map((row) => JSON.parse(String(row.topics)) as string[])
    expect(topics).toHaveLength(3)
    expect(topics.some((names) => names.includes('space'))).toBe(true)
    expect(topics.flat()).not.toContain('gossip')
    expect(await town.rows('select provider, model from summary')).toEqual(
      Array(3).fill({ provider: 'model', model: 'test-model' }),
    )
  })

  test('writes in the first language of a newcomer, where it is not said otherwise', async () => {
    await withModel({ DEFAULT_LANGUAGES: 'own' })
    const ivan = await subscriber(town, { first_name: 'Ivan', language_code: 'ru' })
    await ivan.say('/digest')
    const rules = model.calls.map(({ body }) => body.messages[0]?.content ?? '')
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.filter((one) => !one.includes('Russian'))).toEqual([])
  })

  // All failures are tried in tests/deliver/ledger-model.test.ts; these two through the whole process.
  test.each<ReplyName>(['quota', 'html'])(
    'that fails (%s) costs nobody the digest, and no error text is sent',
    async (mode) => {
      model.behave(mode)
      const { bot, ada } = await start()
      const { text = '' } = await ada.say('/digest')
      expect(text).toMatch(/of 3 · \d+ min left$/)
      expect(text).toMatch(/key sentences|AI summary/)
      expect(text).not.toMatch(/error|quota|rate limit|<html/i)
      expect(bot.output).not.toContain('sk-test-abcdefghijklmnop')
    },
  )

  test('that obeys an article’s instructions cannot send a link, a mention or markup', async () => {
    model.behave('hijacked')
    const { ada } = await start({ DIGEST_SIZE: '10' })
    const digest = ada.follow(await ada.say('/digest'))
    for (const { text, entities } of await digest.pressAll('Next article ▸')) {
      expect(JSON.stringify([text, entities])).not.toMatch(/evil|@|<b>|0x5290|im_start|555 0199/)
    }
    expect(digest.now.text).toContain('10 of 10')
  })

  test('that finds a page to be no article keeps it out of the digest', async () => {
    // Of a page of some length it is asked a second time, with the same article.
    let page: string | undefined
    model.behave((request) => {
      page ??= request.messages[1]?.content
      return request.messages[1]?.content === page
        ? REPLIES['not-article']()
        : REPLIES.summarise(request)
    })
    const { ada } = await start()
    const { text } = await ada.say('/digest')
    const [row] = await town.rows(`select title from article where quality = 'not-article'`)
    expect(row?.title).toBeTypeOf('string')
    expect(text).not.toContain(row?.title)
  })

  test('is checked by a second one, whose calls /stats and /metrics count on their own', async () => {
    model.behave('summarise-and-check')
    const { bot } = await start({
      OPENAI_CHECK_MODEL: 'judge',
      ADMIN_IDS: '7001',
      DIGEST_SIZE: '2',
    })
    const admin = await subscriber(town, { id: 7001, first_name: 'Admin' })
    await admin.say('/digest')
    const rows = await town.rows(
      'select purpose, count(*) as calls from spending group by purpose order by purpose',
    )
    expect(rows.map(({ purpose, calls }) => [purpose, Number(calls)])).toEqual([
      ['check', 2],
      ['summary', 2],
    ])
    expect((await admin.say('/stats')).text).toMatch(/2 calls to check summaries today/)
    const { port } = await bot.line(({ msg }) => msg === 'listening')
    const metrics = await (await fetch(`http://127.0.0.1:${Number(port)}/metrics`)).text()
    expect(metrics).toContain('daybrief_model_checks_total{outcome="supported"} 2')
    expect(metrics).toContain('daybrief_model_calls_today{purpose="check"} 2')
  })

  test('stays within the daily budget, even across a restart: above it summaries are extractive', async () => {
    const capped = { LLM_DAILY_TOKENS: '4000', DIGEST_SIZE: '10' }
    const one = async (sql: string) => Number((await town.rows(`select ${sql} as value`))[0]?.value)
    const spent = () => one('(select sum(tokens) from spending)')
    const made = (provider: string) =>
      one(`(select count(*) from summary where provider = '${provider}')`)
    const { bot, ada } = await start(capped)
    await ada.say('/digest')
    expect(await made('model')).toBeGreaterThan(0)
    expect(await made('extractive')).toBeGreaterThan(0)
    expect(await spent()).toBeLessThanOrEqual(4000)
    expect(await bot.end()).toBe(0)
    // The same digest again: a crash does not allow spending the day's budget twice.
    await town.store(
      'delete from delivery; delete from summary; update subscriber set last_digest_id = null',
    )
    await withModel(capped)
    await ada.say('/digest')
    expect(await spent()).toBeLessThanOrEqual(4000)
    expect(await made('extractive')).toBeGreaterThan(0)
  })
})
