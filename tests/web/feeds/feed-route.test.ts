import { join } from 'node:path'
import { pino } from 'pino'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCardViews } from '../../../src/card-views/card-views.ts'
import { createMetrics } from '../../../src/metrics.ts'
import { hashSecret, newSecret } from '../../../src/secret.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { loadTexts } from '../../../src/text/locales.ts'
import { createApp } from '../../../src/web/app.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { listedSource } from '../../support/new-article.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

const NOW = Date.UTC(2026, 10, 24, 9)
const ADA = 5
const BOB = 6
/** Stands in everything that is Ada's alone. */
const SECRET = 'sesame'
const texts = loadTexts(join(import.meta.dirname, '../../../locales'))

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let logged = ''
  let allows = true
  let shared = -1
  let hers = -1
  let app: ReturnType<typeof createApp>
  const secrets = { ada: newSecret(), bob: newSecret(), digests: newSecret() }

  beforeAll(async () => {
    database = await on.open()
    const log = pino({ level: 'debug' }, { write: (line) => void (logged += line) })
    store = await openStore(database.url, log)
    await subscribe(store, ADA, NOW)
    await subscribe(store, BOB, NOW, { language: 'de' })
    await listSources(store, ['Orbit'], NOW)
    const [orbit] = await store.sources.all()
    if (orbit === undefined) throw new Error('no source was listed')
    const title = 'A <b>comet</b> & more'
    ;[shared = -1] = await publishRead(store, orbit, [{ title }], NOW)
    const ada = store.forChat(ADA)
    const [offer] = await ada.personalSources.offer(
      [{ ...listedSource(SECRET), kind: 'feed' as const }],
      NOW,
    )
    await ada.personalSources.keep([offer?.id ?? -1], 10, NOW)
    const own = { id: offer?.id ?? -1, title: SECRET }
    ;[hers = -1] = await publishRead(store, own, [{ title: SECRET, text: [SECRET] }], NOW)
    for (const [at, id] of [hers, shared].entries()) await ada.reactions.save(id, NOW + at * 1000)
    await store.forChat(BOB).reactions.save(shared, NOW)
    // Bob may not see it, and a row that says he saved it changes nothing.
    await database.run(
      `insert into reaction (chat_id, article_id, saved_at, opinion, updated_at) values (${BOB}, ${hers}, ${NOW}, 0, ${NOW})`,
    )
    await database.run(
      `insert into digest (profile_id, kind, due_at, created_at)
         select profile_id, 'scheduled', ${NOW - 1000}, ${NOW} from subscriber where chat_id = ${ADA};
       insert into card (digest_id, position, article_id, why)
         select max(id), 0, ${hers}, '{"score":1,"hours":1,"sources":1,"topic":null}' from digest;
       insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
         select ${ADA}, max(id), 'sent', ${NOW - 1000}, ${NOW}, 1 from digest`,
    )
    await ada.connections.open('savedFeed', hashSecret(secrets.ada), NOW)
    await ada.connections.open('digestFeed', hashSecret(secrets.digests), NOW)
    await store.forChat(BOB).connections.open('savedFeed', hashSecret(secrets.bob), NOW)
    const texted = (language: string) => texts.in(language)
    app = createApp({
      health: async () => ({}),
      metrics: createMetrics(async () => {
        throw new Error('no gauges here')
      }),
      metricsToken: null,
      webhook: null,
      mail: null,
      mcp: null,
      admin: null,
      feeds: {
        store,
        cards: createCardViews(store, texted, () => NOW),
        mayUse: async () => allows,
        texts: texted,
        publicUrl: 'https://bot.example.org/',
        now: () => NOW,
        log,
      },
    })
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  const get = (secret: string, headers: Record<string, string> = {}) =>
    app.request(`/feeds/${secret}.atom`, { headers })
  const titles = async (secret: string) => {
    const feed = parseAtomFeed(await (await get(secret)).text())
    return [feed.title?.value, feed.entries?.map(({ title }) => title?.value)]
  }

  test('a person reads what they saved, the newest first, and their digests', async () => {
    expect(await titles(secrets.ada)).toEqual([
      'Daybrief: saved',
      ['A <b>comet</b> & more', SECRET],
    ])
    expect(await titles(secrets.digests)).toEqual(['Daybrief: my digests', [SECRET]])
    expect(await titles(secrets.bob)).toEqual(['Daybrief: gemerkt', ['A <b>comet</b> & more']])
  })

  test('is not sent again while it is the same', async () => {
    const first = await get(secrets.ada)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(secrets.ada, { 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await get(secrets.ada, { 'if-none-match': '"other"' })).status).toBe(200)
    await store.forChat(ADA).reactions.unsave(shared, NOW)
    expect((await get(secrets.ada, { 'if-none-match': etag })).status).toBe(200)
  })

  test('whatever opens nothing gets the same 404', async () => {
    const { connections } = store.forChat(BOB)
    await connections.end('savedFeed', NOW)
    const answers = []
    for (const path of [
      `/feeds/${secrets.bob}.atom`,
      `/feeds/${newSecret()}.atom`,
      '/feeds/x',
      '/nothing',
    ]) {
      const answer = await app.request(path)
      answers.push([answer.status, await answer.text(), [...answer.headers]])
    }
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(answers[0]?.[0]).toBe(404)
    await connections.restore('savedFeed')
    expect((await get(secrets.bob)).status).toBe(200)
    allows = false
    expect((await get(secrets.bob)).status).toBe(404)
    allows = true
    // An assistant's token opens no feed.
    await connections.open('assistant', hashSecret(SECRET), NOW)
    expect((await get(SECRET)).status).toBe(404)
  })

  test('whoever asks too often is told when to come again, and no secret is logged or stored', async () => {
    const statuses = []
    for (let at = 0; at < 31; at += 1) statuses.push((await get(secrets.digests)).status)
    expect(statuses.at(-1)).toBe(429)
    expect((await get(secrets.bob)).status).toBe(200)
    const rows = JSON.stringify(await database.run('select * from connection'))
    for (const secret of Object.values(secrets)) {
      expect(logged).not.toContain(secret)
      expect(rows).not.toContain(secret)
    }
  })
})
