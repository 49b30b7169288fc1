import type { Message } from 'grammy/types'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { type Balancer, startBalancer } from '../support/balancer.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { databases } from '../support/databases.ts'
import { flush, hasRedisServer, type OwnRedis, startRedis } from '../support/redis.ts'
import { openProcessTown, type Town } from '../support/town.ts'

const server = databases.find(({ name }) => name === 'PostgreSQL')

const READERS = 200
/** Slow enough for something to happen in the middle, fast enough for a test; the local Telegram allows no more. */
const PACE = 60

describe.runIf(server !== undefined && hasRedisServer)('two chat processes and two workers', () => {
  let town: Town<BotProcess>
  let redis: OwnRedis
  let balancer: Balancer
  let chats: BotProcess[]
  let workers: [BotProcess, BotProcess]
  let ada: Person
  let readers: Person[]
  /** What Telegram said to a subscriber instead of taking a message. */
  const floods: string[] = []
  let environment: Record<string, string>

  const PREFIX = 'cluster'
  const worker = () => town.bot({ ...environment, ROLES: 'collect,deliver' })

  beforeAll(async () => {
    redis = await startRedis()
    balancer = await startBalancer()
    town = await openProcessTown(server, 'unread', {
      rateLimits: { whole: { calls: PACE, seconds: 1 }, chat: { calls: 1, seconds: 1 } },
    })
    town.telegram.on((event) => {
      if (event.kind !== 'call' || event.call.method !== 'sendMessage') return
      const { answer, parameters } = event.call
      const to = Number(parameters.chat_id)
      // The admin is not counted: one test takes the shared limiter's memory away while she writes.
      if (answer?.ok === false && to !== ada.id) floods.push(`${to}: ${answer.description}`)
    })
    ada = town.telegram.person({ first_name: 'Ada' })
    environment = {
      REDIS_URL: redis.url,
      REDIS_PREFIX: PREFIX,
      MESSAGES_PER_SECOND: String(PACE),
      PAID_BROADCAST: 'true',
      LEASE_SECONDS: '3',
      ADMIN_IDS: String(ada.id),
    }
    const chat = {
      ...environment,
      ROLES: 'chat',
      WEBHOOK_URL: `${balancer.url}/telegram`,
    }
    const [first, ...both] = await Promise.all([worker(), town.bot(chat), town.bot(chat)])
    chats = both
    for (const bot of chats) {
      const { port } = await bot.line(({ msg }) => msg === 'listening')
      balancer.behind.push(Number(port))
    }
    await first.line(({ msg }) => msg === 'read')
    ada.start()
    await town.telegram.waitFor(() => ada.chat.messages.find(isWelcome))
    // She talks with the bot all the while, and one message a second to a chat is what Telegram allows.
    await town.store(
      `update subscriber set state = 'stopped', next_due_at = null where chat_id = ${ada.id}`,
    )
    await first.end()
  })
  /** Each test has subscribers and workers of its own. */
  async function open({ nextDueAt }: { nextDueAt: number | null }): Promise<void> {
    floods.length = 0
    readers = Array.from({ length: READERS }, () => town.telegram.person())
    for (const { chat: own } of readers) own.membership = 'member'
    const columns = 'kind, name, language, profile_id, zone, times, weekdays'
    const rows = readers.map(({ id }) => `select ${id} as chat_id`).join(' union all ')
    await town.store(
      `insert into subscriber (chat_id, ${columns}, state, next_due_at, created_at, updated_at)
       select new.chat_id, ${columns}, 'active', ${nextDueAt}, 0, 0
       from (${rows}) as new, subscriber where subscriber.chat_id = ${ada.id}`,
    )
    // A start looks at once for what is due.
    workers = await Promise.all([worker(), worker()])
  }
  afterEach(async () => {
    await town.store("update subscriber set state = 'stopped', next_due_at = null")
    await Promise.all(workers.map((one) => one.end()))
  })
  afterAll(async () => {
    await town.close()
    await balancer.close()
    await redis.close()
  })

  const isWelcome = ({ text }: Message) => text?.startsWith('Welcome.') ?? false
  const received = (fits: RegExp) => (one: Person) =>
    one.chat.messages.filter(({ text }) => fits.test(text ?? '')).length
  const reached = (share: number, fits: RegExp) =>
    town.telegram.waitFor(
      () => readers.filter((one) => received(fits)(one) > 0).length >= READERS * share,
      { what: `${share} of ${fits}` },
    )
  const settled = () =>
    expect
      .poll(() => town.rows("select id from delivery where state in ('planned', 'sending')"))
      .toEqual([])
  const sentBy = async (one: BotProcess) => {
    const { port } = await one.line(({ msg }) => msg === 'listening')
    const metrics = await (await fetch(`http://127.0.0.1:${Number(port)}/metrics`)).text()
    return Number(/deliveries_total\{outcome="sent"\} (\d+)/.exec(metrics)?.[1] ?? 0)
  }
  const repeats = (fits: RegExp) =>
    readers.reduce((sum, one) => sum + Math.max(0, received(fits)(one) - 1), 0)
  /** What processes said that a dead one had in flight. */
  const said = () =>
    workers
      .flatMap(({ output }) => output.split('\n'))
      .filter((line) => line.includes('deliveries were in flight'))
      .reduce((sum, line) => sum + Number((JSON.parse(line) as { count: number }).count), 0)

  test('after a worker is killed midway, the other goes on, nobody is missed, the rate limit holds', async () => {
    await open({ nextDueAt: Date.now() - 1000 })
    const digest = /^Good /
    await reached(0.25, digest)
    const [other, killed] = workers
    // What was sent counts once it is settled, and one of them may have begun later.
    for (const one of workers) {
      await expect.poll(() => sentBy(one)).toBeGreaterThan(0)
    }
    await killed.end('SIGKILL')
    const sent = readers.filter((one) => received(digest)(one) > 0).length
    await town.telegram.waitFor(
      () => readers.filter((one) => received(digest)(one) > 0).length >= sent + PACE / 2,
      { what: 'the other going on' },
    )
    // It goes on before it even takes the dead one's claims over.
    expect(other.output).not.toMatch(/deliveries were in flight/)
    await reached(1, digest)
    await settled()
    expect(repeats(digest)).toBeLessThanOrEqual(said())
    expect(floods).toEqual([])
  })

  test('a lost queue and a killed Redis delay a broadcast and lose nothing; taps are answered', async () => {
    await open({ nextDueAt: null })
    const text = /^Everybody, hear/
    await broadcast('Everybody, hear')
    await reached(0.2, text)
    expect(await flush(redis.url, PREFIX)).toBeGreaterThan(0)
    await reached(0.4, text)
    await redis.kill()
    const welcome = ada.chat.messages.find(isWelcome) as Message
    const choice = welcome.reply_markup?.inline_keyboard.flat().find((one) => /zone/.test(one.text))
    expect(await ada.press(welcome, choice?.text ?? '')).toEqual({ show_alert: false })
    for (const one of workers) await one.line(({ msg }) => msg?.startsWith('Redis is out') ?? false)
    await redis.start()
    await reached(1, text)
    await settled()
    expect(repeats(text)).toBeLessThanOrEqual(said())
    expect(floods).toEqual([])
  })

  test('updates of one chat that reach both chat processes keep their order', async () => {
    await open({ nextDueAt: null })
    for (const bot of chats) expect(bot.output).not.toMatch(/update failed/)
    const before = ada.chat.messages.length
    for (const text of ['/help', '/privacy', '/help', '/privacy']) ada.send(text)
    await town.telegram.waitFor(
      () => ada.chat.messages.slice(before).filter(({ from }) => from?.is_bot).length === 4,
      { what: 'four answers' },
    )
    const answers = ada.chat.messages.slice(before).filter(({ from }) => from?.is_bot)
    expect(answers.map(({ text }) => text?.startsWith('I read'))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  /** An admin's message to everybody, through whichever chat process gets it. */
  async function broadcast(text: string): Promise<void> {
    ada.send(`/broadcast ${text}`)
    const draft = await town.telegram.waitFor(
      () =>
        ada.chat.messages.findLast((one) => one.from?.is_bot === true && one.text?.includes(text)),
      { what: 'a draft' },
    )
    const button = draft.reply_markup?.inline_keyboard.flat()[0]
    await ada.press(draft, button?.text ?? '')
  }
})
