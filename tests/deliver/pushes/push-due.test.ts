import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCardViews } from '../../../src/card-views/card-views.ts'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { pushDue } from '../../../src/deliver/pushes/push-due.ts'
import { signedHeaders, webhookSecret } from '../../../src/deliver/pushes/sign.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/time.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { loadTexts } from '../../../src/text/locales.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { listedSource } from '../../support/new-article.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

const START = Date.UTC(2026, 10, 24, 9)
const ADA = 5
const BOB = 6
const KEY = 'the key of the bot'
const NONCE = 'a nonce'
const texts = loadTexts(join(import.meta.dirname, '../../../locales'))

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let server: Server
  let fetcher: Fetcher
  let root = ''
  let logged = ''
  const received: Received[] = []
  let answer: { status: number; headers?: Record<string, string> } = { status: 204 }
  let now = START
  let shared = -1
  let more = -1
  let hers = -1
  const log = pino({ level: 'debug' }, { write: (line) => void (logged += line) })

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        received.push({ path: request.url ?? '', headers: request.headers, body })
        response.writeHead(answer.status, answer.headers).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    root = `http://127.0.0.1:${port}`
    fetcher = createFetcher({
      userAgent: 'Daybrief (test)',
      allowPrivate: [`127.0.0.1:${port}`],
      privateFor: 'everybody',
      limits: { politenessMs: 0 },
      now: Date.now,
    })
    database = await on.open()
  })
  afterAll(async () => {
    await fetcher.close()
    server.close()
    await database.remove()
  })
  beforeEach(async () => {
    now = START
    received.length = 0
    answer = { status: 204 }
    await database.empty()
    store = await openStore(database.url, log)
    await subscribe(store, ADA, START)
    await subscribe(store, BOB, START)
    await listSources(store, ['Orbit'], START)
    const [orbit] = await store.sources.all()
    if (orbit === undefined) throw new Error('no source was listed')
    ;[shared = -1, more = -1] = await publishRead(
      store,
      orbit,
      [{ title: 'A comet' }, { title: 'A moon' }],
      START,
    )
    const { personalSources } = store.forChat(ADA)
    const [offer] = await personalSources.offer(
      [{ ...listedSource('sesame'), kind: 'feed' as const }],
      START,
    )
    await personalSources.keep([offer?.id ?? -1], 10, START)
    ;[hers = -1] = await publishRead(
      store,
      { id: offer?.id ?? -1, title: 'sesame' },
      [{ title: 'sesame' }],
      START,
    )
    await store.forChat(ADA).connections.openWebhook(`${root}/hook?token=hidden`, NONCE, START)
    return () => store.close()
  })

  const run = (at: number) => {
    now = at
    const cards = createCardViews(
      store,
      (language) => texts.in(language),
      () => now,
    )
    return pushDue({ store, cards, fetcher, key: KEY, texts, now: () => now, log })
  }
  const ids = () => received.map(({ headers }) => headers['webhook-id'])
  const answers = () => database.run('select chat_id, parameters from answer')

  test('what is saved arrives once, signed, whatever happens to the bookmark later', async () => {
    await run(START)
    expect(received).toEqual([])
    const { reactions } = store.forChat(ADA)
    await reactions.save(shared, START + 1)
    await run(START + MINUTE)
    await reactions.unsave(shared, now)
    await reactions.save(shared, now)
    await run(START + 2 * MINUTE)
    expect(received).toHaveLength(1)
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = received
    expect(path).toBe('/hook?token=hidden')
    expect(JSON.parse(body)).toMatchObject({
      type: 'article.saved',
      data: { id: shared, headline: 'A comet' },
    })
    const id = String(headers['webhook-id'])
    const at = Number(headers['webhook-timestamp']) * 1000
    expect(headers).toMatchObject(signedHeaders(webhookSecret(KEY, NONCE), { id, at, body }))
    expect(logged).not.toContain('hidden')
  })

  test('a server that fails gets the same again with the same id, later and later', async () => {
    answer = { status: 500 }
    await store.forChat(ADA).reactions.save(shared, START + 1)
    await store.forChat(ADA).reactions.save(more, START + 2)
    await run(START + MINUTE)
    await run(START + MINUTE + 30_000)
    expect(received).toHaveLength(1)
    await run(START + 2 * MINUTE)
    await run(START + 6 * MINUTE)
    expect(received).toHaveLength(2)
    answer = { status: 200 }
    await run(START + 10 * MINUTE)
    expect(received).toHaveLength(4)
    expect(new Set(ids()).size).toBe(2)
    await run(START + HOUR)
    expect(received).toHaveLength(4)
    expect((await store.forChat(ADA).connections.get('webhook'))?.failingSince).toBeNull()
  })

  test('after three days it is turned off, which is said once; what is gone for good at once', async () => {
    answer = { status: 503 }
    await store.forChat(ADA).reactions.save(shared, START + 1)
    for (let at = START + MINUTE; at < START + 4 * DAY; at += 6 * HOUR) await run(at)
    expect(received.length).toBeLessThan(14)
    const [notice, ...others] = await answers()
    expect(others).toEqual([])
    expect(Number(notice?.chat_id)).toBe(ADA)
    expect(String(notice?.parameters)).toContain(new URL(root).host)
    expect(String(notice?.parameters)).not.toContain('hidden')
    expect(await store.forChat(ADA).connections.restore('webhook')).toBe(true)
    answer = { status: 200 }
    await run(START + 5 * DAY)
    expect(ids().at(-1)).toBe(ids()[0])
    answer = { status: 410 }
    await store.forChat(ADA).reactions.save(more, now)
    await run(now + MINUTE)
    expect((await store.forChat(ADA).connections.get('webhook'))?.endedAt).toBe(now)
    expect(await answers()).toHaveLength(2)
  })

  test('a push that a crash interrupted is repeated with its id', async () => {
    await store.forChat(ADA).reactions.save(shared, START + 1)
    await store.pushes.plan(START + MINUTE)
    const [claimed] = await store.pushes.claim(START + MINUTE, START + 10 * MINUTE, 5)
    expect(await store.pushes.claim(START + 2 * MINUTE, START + 12 * MINUTE, 5)).toEqual([])
    await run(START + 11 * MINUTE)
    expect(ids()).toEqual([`msg_${claimed?.id}`])
  })

  test('neither a redirect nor a private address is followed', async () => {
    answer = { status: 307, headers: { location: `${root}/elsewhere` } }
    await store.forChat(ADA).reactions.save(shared, START + 1)
    await run(START + MINUTE)
    expect(received.map(({ path }) => path)).toEqual(['/hook?token=hidden'])
    const { connections, reactions } = store.forChat(BOB)
    await connections.openWebhook('http://127.0.0.1:1/', NONCE, START)
    await reactions.save(shared, START + 1)
    await run(START + MINUTE)
    expect(received).toHaveLength(1)
    expect(logged).toContain('refused-address')
  })

  test('nothing of somebody else’s is sent, and no more after the address was exchanged', async () => {
    await store.forChat(BOB).connections.openWebhook(`${root}/bob`, NONCE, START)
    // Bob may not see it, and a row that says he saved it changes nothing.
    await database.run(
      `insert into reaction (chat_id, article_id, saved_at, opinion, updated_at) values (${BOB}, ${hers}, ${START + 1}, 0, ${START})`,
    )
    await run(START + MINUTE)
    expect(received).toEqual([])
    await store.forChat(ADA).reactions.save(shared, START + 1)
    await store.forChat(ADA).connections.openWebhook(`${root}/new`, 'another', START + 2 * MINUTE)
    await run(START + 3 * MINUTE)
    expect(received).toEqual([])
    await store.userData.forget(ADA)
    expect(await database.run(`select * from connection where chat_id = ${ADA}`)).toEqual([])
  })

  test('a digest that was delivered arrives as a whole, if that is wanted', async () => {
    await store.forChat(ADA).connections.setEvent('digest', START)
    await database.run(
      `insert into digest (profile_id, kind, due_at, created_at)
         select profile_id, 'scheduled', ${START}, ${START} from subscriber where chat_id = ${ADA};
       insert into card (digest_id, position, article_id, why)
         select max(id), 0, ${shared}, '{"score":1,"hours":1,"sources":1,"topic":null}' from digest;
       insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts, settled_at)
         select ${ADA}, max(id), 'sent', ${START}, ${START}, 1, ${START + 1} from digest`,
    )
    await store.forChat(ADA).reactions.save(more, START + 1)
    await run(START + MINUTE)
    await run(START + 2 * MINUTE)
    expect(received).toHaveLength(1)
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      type: 'digest.delivered',
      data: { stories: [{ id: shared }] },
    })
  })
})
