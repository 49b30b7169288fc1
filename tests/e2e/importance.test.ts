import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChatRequest, ModelReply } from '../../sandbox/model/chat-completion.ts'
import { isRating, rating, REPLIES } from '../../sandbox/model/replies.ts'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import { MINUTE } from '../../src/model/time.ts'
import { buttonLike, type Talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

describe.each(databases)('the importance of stories, on $name', (database) => {
  let town: Town
  let model: ModelServer
  let bot: LocalBot
  let begun: Promise<void> | null = null

  beforeEach(async () => {
    town = await openTown(database, 'unread')
    model = await startModelServer()
    // However busy the machine is, no call is given up; those that hang end with the server.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => new AbortController().signal)
  })
  afterEach(async () => {
    // Ends the calls that hang, which the bot would wait for.
    await model.close()
    await begun
    await town.close()
    vi.restoreAllMocks()
  })

  const start = async (more: Record<string, string> = {}) => {
    bot = await town.bot({
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'writer',
      OPENAI_IMPORTANCE_MODEL: 'rater',
      ADMIN_IDS: '7001',
      ...more,
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
  }
  const rate = (reply: (request: ChatRequest) => ModelReply) =>
    model.behave((request) => (isRating(request) ? reply(request) : REPLIES.summarise(request)))
  const ratings = () => model.calls.filter(({ body }) => isRating(body))
  const isRated = (title: string, { messages }: ChatRequest) =>
    messages[1]?.content.includes(`Title: ${title}\n`) ?? false
  /** Half an hour before the digest of somebody, and then its hour. */
  const halfAnHourBefore = ({ person }: Talk) =>
    town.store(
      `update subscriber set next_due_at = ${town.clock.now() + 30 * MINUTE} where chat_id = ${person.id}`,
    )
  const theHour = async (ada: Talk) => {
    town.clock.jump(town.clock.now() + 30 * MINUTE)
    // Its ratings wait for those of the minute before, its digests do not.
    begun = bot.minute()
    return ada.received(({ text = '' }) => text.includes(' min left'))
  }
  /** The newest English article, whose story few sources report. */
  const newest = async () => {
    const [row] = await town.rows(
      "select title, story_id from article where eligible = 1 and quality = 'full' and language = 'en' order by published_at desc, id limit 1",
    )
    return { title: String(row?.['title']), story: Number(row?.['story_id']) }
  }

  test('enters the ranking and is said on the card; each story is asked about once', async () => {
    await start()
    const bob = await subscriber(town, { id: 7001, first_name: 'Bob' })
    expect(ratings()).toEqual([])
    const { title, story } = await newest()
    const ada = await subscriber(town)
    await halfAnHourBefore(ada)
    rate((request) => rating(isRated(title, request) ? 5 : 1))
    await bot.minute()
    const { length } = ratings()
    expect(length).toBeGreaterThan(5)
    await bot.minute()
    expect(ratings()).toHaveLength(length)
    expect(JSON.stringify(ratings())).not.toMatch(/Ada|7001|Bob/)
    const card = await theHour(ada)
    const [first] = await town.rows(
      'select article.story_id from card join article on article.id = card.article_id where position = 0 order by digest_id desc limit 1',
    )
    expect(Number(first?.['story_id'])).toBe(story)
    const why = await ada.press(await ada.press(card, '⋯'), '❓ Why this?')
    expect(why.text).toContain('An AI model rated the story’s importance 5 of 5')
    expect((await bob.say('/stats')).text).toContain(`⚖️ ${length} calls to rate stories today`)
    const { port } = await bot.line(({ msg }) => msg === 'listening')
    const metrics = await (await fetch(`http://127.0.0.1:${Number(port)}/metrics`)).text()
    expect(metrics).toContain(`daybrief_model_calls_today{purpose="importance"} ${length}`)
  })

  test.each<[string, (request: ChatRequest) => ModelReply]>([
    ['hangs', () => ({ kind: 'hang' })],
    ['answers garbage', () => ({ kind: 'completion', content: 'Six, or seven.' })],
    ['is out of order', () => ({ kind: 'error', status: 500, message: 'no', code: 'x' })],
  ])('a model that %s takes nothing from the digest, nor its time', async (_, reply) => {
    await start()
    const ada = await subscriber(town)
    await halfAnHourBefore(ada)
    rate(reply)
    const asking = bot.minute()
    await expect.poll(() => ratings().length).toBeGreaterThan(0)
    const card = await theHour(ada)
    const menu = await ada.press(card, '⋯')
    expect((await ada.press(menu, buttonLike(menu, '❓'))).text).not.toContain('importance')
    await model.close()
    await asking
  })

  test('no call is made where the setting is off, the day’s budget is used or models are off', async () => {
    await start({ OPENAI_IMPORTANCE_MODEL: '' })
    const ada = await subscriber(town)
    await halfAnHourBefore(ada)
    await bot.minute()
    expect(await bot.end()).toBe(0)
    await start({ LLM_DAILY_TOKENS: '100' })
    await bot.minute()
    expect(await bot.end()).toBe(0)
    await start()
    const admin = await subscriber(town, { id: 7001, first_name: 'Bob' })
    await admin.say('/switch models off')
    await bot.minute()
    expect(ratings()).toEqual([])
    expect(await town.rows('select * from story_rating')).toEqual([])
  })
})
