import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newSession } from '../../src/model/session.ts'
import { StoreUnreachable } from '../../src/store/postgres.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listedSource, newEntry } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)

describe('a server that refuses the connection', () => {
  test('is reported in one line with its address and without the password', async () => {
    const url = 'postgres://bot:secret@127.0.0.1:1/daybrief'
    const error = await openStore(url, log).catch((err: unknown) => err)
    expect(error).toBeInstanceOf(StoreUnreachable)
    const { message } = error as StoreUnreachable
    expect(message).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:1\/daybrief cannot be used \(.*ECONNREFUSED/,
    )
    expect(message).not.toContain('bot:secret')
    expect(message).not.toContain('\n')
  })
})

const server = databases.find(({ name }) => name === 'PostgreSQL')

describe.runIf(server !== undefined)('PostgreSQL', () => {
  let database: OpenDatabase
  const stores: Store[] = []
  const opened = async () => {
    const store = await openStore(database.url, log, 4)
    stores.push(store)
    return store
  }

  beforeAll(async () => {
    // Without tables, for they are made here.
    if (server !== undefined) database = await server.blank()
  })
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()))
    await database.remove()
  })

  test('lets several processes start at once: the schema is made by one of them', async () => {
    const all = await Promise.all([opened(), opened(), opened()])
    await Promise.all(
      all.map((store, place) => store.sessions.write(`chat:${place}`, newSession(), now)),
    )
    expect(await all[0]?.sessions.read('chat:2')).toEqual(newSession())
  })

  test('gives each delivery to one process only, and all of them to somebody', async () => {
    const [one, two] = await Promise.all([opened(), opened()])
    const profileId = await one.profiles.ensure({ size: 5 })
    const chats = Array.from({ length: 200 }, (_, place) => place + 1)
    for (const chatId of chats) await subscribe(one, chatId, now, { profileId })
    const digest = await one.digests.create(
      { profileId, kind: 'scheduled', language: null, dueAt: now, createdAt: now },
      [],
    )
    await one.deliveries.plan(
      chats.map((chatId) => ({ chatId, digestId: digest, nextDueAt: now + 1 })),
      now,
    )
    const claims = await Promise.all(
      Array.from({ length: 60 }, (_, turn) =>
        (turn % 2 === 0 ? one : two).deliveries.claim(now, 5, now + 1000),
      ),
    )
    const left = await one.deliveries.claim(now, 200, now + 1000)
    const got = [...claims.flat(), ...left].map((row) => row.chatId)
    expect(got.toSorted((a, b) => a - b)).toEqual(chats)
  })

  test('takes one of two sources that bring the same article at the same time, and fails neither', async () => {
    const store = await opened()
    const names = ['orbit', 'signal', 'meridian', 'lantern']
    const listed = names.map((title) => listedSource(title))
    await store.sources.sync(listed, now)
    const item = (place: number) =>
      newEntry({
        guid: `${place}`,
        url: `https://site.example/${place}`,
        title: `About ${place}`,
        publishedAt: now,
      })
    const items = Array.from({ length: 40 }, (_, place) => item(place))
    const sources = await store.sources.all()
    const fresh = await Promise.all(
      sources.map((source, turn) =>
        store.articles.record(source.id, turn % 2 === 0 ? items : items.toReversed(), now),
      ),
    )
    expect(fresh.flat()).toHaveLength(40)
    const counts = await store.articles.sourceCounts(fresh.flat())
    expect(new Set(counts.values())).toEqual(new Set([names.length]))
  })

  test('never spends more than a cap, however many ask at once', async () => {
    const store = await opened()
    const caps = { tokens: 100, usd: null }
    const asked = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.spending.reserve('2026-11-24', { tokens: 30, usd: 0 }, caps),
      ),
    )
    expect(asked.filter(({ id }) => id !== null)).toHaveLength(3)
    expect((await store.spending.of('2026-11-24')).tokens).toBe(90)
  })

  test('lets one process at a time do what is to be done exclusively', async () => {
    const both = [await opened(), await opened()] as const
    let atWork = 0
    let most = 0
    const work = async () => {
      atWork += 1
      most = Math.max(most, atWork)
      // Others get their turns meanwhile, and the work has queries of its own.
      for (const store of both) await store.sessions.read('chat:1')
      atWork -= 1
      return atWork
    }
    const results = await Promise.all(
      [...both, ...both, ...both].map((store) => store.exclusively('grouping', work)),
    )
    expect(results).toEqual([0, 0, 0, 0, 0, 0])
    expect(most).toBe(1)
    const failed = both[0].exclusively('grouping', () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')
    expect(await both[1].exclusively('grouping', async () => 'free again')).toBe('free again')
  })

  test('may break its connections: a query fails at most, the next ones work', async () => {
    const name = `breaks_${process.pid}`
    const store = await openStore(`${database.url}&application_name=${name}`, log, 4)
    stores.push(store)
    await store.sessions.write(
      'chat:7',
      { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } },
      now,
    )
    const admin = new pg.Client({ connectionString: database.url })
    await admin.connect()
    const { rows } = await admin.query<{ broken: boolean }>(
      'select pg_terminate_backend(pid) as broken from pg_stat_activity where application_name = $1',
      [name],
    )
    expect(rows).toEqual([{ broken: true }])
    await admin.end()
    const read = () => store.sessions.read('chat:7')
    await read().catch(() => undefined)
    await expect.poll(read).toEqual({ awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } })
  })
})
