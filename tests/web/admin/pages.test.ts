import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { InspectedUrl } from '../../../src/collect/inspect-url.ts'
import { createDigestMaker } from '../../../src/digest/make-digest.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/time.ts'
import { openCaps } from '../../../src/operator/caps-in-force.ts'
import { createOperator } from '../../../src/operator/create-operator.ts'
import { createDashboard } from '../../../src/operator/dashboard.ts'
import type { Operator } from '../../../src/operator/operator.ts'
import { createSignIn } from '../../../src/operator/sign-in.ts'
import { openSwitches } from '../../../src/operator/switches.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { createAdmin } from '../../../src/web/admin/admin.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { english } from '../../support/english.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

// The operator's pages over the real store, by plain HTTP: every page and every change, on each database. How they look
// and work in a browser is tested in tests/e2e/dashboard.test.ts.
const ROOT = 7
const ENVIRONMENT = { usd: 0.5, tokens: null }

let now: number
let store: Store
let lines: string[]
let examined: InspectedUrl
let failed: Awaited<ReturnType<Operator['failedJobs']>>
let admins: Set<number>
let site: ReturnType<typeof createAdmin>
let signIn: ReturnType<typeof createSignIn>
/** The cookies of a browser. */
let jar: Map<string, string>

async function ask(path: string, fields?: Record<string, string>): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const form = fields === undefined ? null : new URLSearchParams(fields)
  const answer = await site.request(path, {
    ...(form !== null && { method: 'POST', body: form }),
    headers: { cookie },
  })
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '') jar.delete(name)
    else jar.set(name, value)
  }
  return answer
}

const see = async (path: string) => (await ask(path)).text()

/** Submits a form of a page with its token and returns the page after it. */
async function send(from: string, action: string, fields: Record<string, string> = {}) {
  const page = await see(from)
  expect(page).toContain(`action="/admin${action}"`)
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const answer = await ask(action, { token, ...fields })
  expect(answer.status).toBe(303)
  return see((answer.headers.get('location') ?? '').replace(/^\/admin/, '') || '/')
}

async function enter(): Promise<void> {
  const answer = await ask('/sign-in', { key: await signIn.link(ROOT) })
  expect(answer.status).toBe(303)
}

/** The pages of one process, which shares only the store with others. */
async function serve(): Promise<void> {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const operator = createOperator({
    store,
    switches: await openSwitches(store, () => now),
    health: async () => ({ store: null, queue: 'nothing was sent for 12 minutes' }),
    failedJobs: async () => failed,
    async retryJobs() {
      const many = failed.length
      failed = []
      return many
    },
    inspectUrl: async () => examined,
    signInLink: async () => '',
    username: () => 'daybrief_bot',
    backupFolder: '',
    caps: openCaps(store, ENVIRONMENT, () => now, log),
    defaultSize: 7,
    messagesPerSecond: 30,
    wake: () => {},
    now: () => now,
  })
  signIn = createSignIn(store, admins, () => now)
  const dashboard = createDashboard({
    store,
    operator,
    digests: createDigestMaker(store),
    now: () => now,
  })
  site = createAdmin({ dashboard, signIn, texts: () => english, isSecure: false })
}

describe.each(databases)('the operator’s pages, on $name', (on) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })
  beforeEach(async () => {
    await database.empty()
    now = Date.UTC(2026, 10, 24, 8)
    lines = []
    jar = new Map()
    admins = new Set([ROOT])
    examined = { kind: 'nothing' }
    failed = []
    await serve()
    await listSources(store, ['Orbit', 'Signal'], now)
    await enter()
  })
  const orbit = async () => {
    const [source] = await store.sources.all()
    if (source === undefined) throw new Error('no source')
    return source
  }

  describe('signing in', () => {
    test('with a link works once, within ten minutes', async () => {
      const link = await signIn.link(ROOT)
      expect((await ask('/sign-in', { key: link })).status).toBe(303)
      expect((await ask('/sign-in', { key: link })).status).toBe(401)
      const late = await signIn.link(ROOT)
      now += 10 * MINUTE
      expect((await ask('/sign-in', { key: late })).status).toBe(401)
    })

    test('ends after twelve hours, when signing out, and when the person is no longer an admin', async () => {
      now += 12 * HOUR - 1
      expect((await ask('/')).status).toBe(200)
      now += 1
      expect((await ask('/')).status).toBe(401)
      await enter()
      await send('/', '/sign-out')
      expect((await ask('/')).status).toBe(401)
      await enter()
      admins.delete(ROOT)
      expect((await ask('/')).status).toBe(401)
    })

    test('stores nothing with which somebody could sign in', async () => {
      const secrets = [await signIn.link(ROOT), jar.get('daybrief_session') ?? '']
      const kept = JSON.stringify(await database.run('select * from admin_key'))
      for (const secret of secrets) {
        expect(secret).toHaveLength(43)
        expect(kept).not.toContain(secret)
      }
    })
  })

  describe('Today', () => {
    test('sums up the day, names problems, and has a bar for each of thirty days', async () => {
      await publishRead(store, await orbit(), [{}, { title: 'More news' }], now)
      await subscribe(store, 1, now)
      const page = await see('/')
      expect(page).toMatch(/Articles collected<\/dt><dd>2/)
      expect(page).toContain('<strong>Sending</strong>: nothing was sent for 12 minutes')
      expect(page.match(/class="chart"/g)).toHaveLength(4)
      expect(page.match(/class="bar/g)?.length).toBe(120)
    })

    test('switches each feature off and on, also for the next process', async () => {
      for (const name of ['collect', 'deliver', 'models']) {
        expect(await send('/', `/switches/${name}/off`)).toContain(`${name}: off`)
        expect(await store.switches.off()).toEqual([name])
        await serve()
        expect(await send('/', `/switches/${name}/on`)).toContain(`${name}: on`)
        expect(await store.switches.off()).toEqual([])
      }
    })

    test('lists failed jobs, and retries them', async () => {
      expect(await see('/')).not.toContain('/jobs/retry')
      failed = [{ name: 'prepare', reason: 'out of <memory>', at: now - HOUR, times: 2 }]
      expect(await see('/')).toContain('prepare: failed 2 times')
      expect(await send('/', '/jobs/retry')).not.toContain('out of &lt;memory')
      expect(failed).toEqual([])
    })

    test('overrides the budget from the environment, and resets it', async () => {
      expect(await see('/')).toMatch(
        /\$0\.00 of \$0\.50.*0 tokens, no cap.*As set in the environment/s,
      )
      const set = await send('/', '/budget', { usd: '2.5', tokens: '200,000' })
      expect(set).toMatch(/of \$2\.50.*of 200,000 tokens.*Set by hand/s)
      expect(lines.join('')).toContain('"admin":7,"usd":2.5,"tokens":200000')
      expect(await send('/', '/budget', { usd: '', tokens: 'off' })).toContain('no cap in dollars')
      expect(await send('/', '/budget', { usd: 'lots', tokens: '1' })).toContain('could not read')
      expect([...(await store.caps.all())]).toEqual(
        expect.arrayContaining([
          ['usd', null],
          ['tokens', null],
        ]),
      )
      expect(await send('/', '/budget/reset')).toMatch(/of \$0\.50.*As set in the environment/s)
      expect((await store.caps.all()).size).toBe(0)
    })

    test('picks up changes of another process within a minute', async () => {
      await see('/')
      await store.caps.set('usd', 9, 1, now)
      now += MINUTE
      expect(await see('/')).toContain('of $9.00')
    })
  })

  describe('Sources', () => {
    test('each with its problem and the action that fixes it', async () => {
      const { id } = await orbit()
      await store.sources.update(id, { failures: 7, lastError: 'HTTP 403' })
      expect(await see('/sources')).toContain('Failed 7 times in a row: HTTP 403.')
    })

    test('can be paused, resumed, removed and restored', async () => {
      const { id } = await orbit()
      const hold = async () => (await store.sources.get(id))?.hold
      await send('/sources', `/sources/${id}/pause`)
      expect(await hold()).toBe('paused')
      await send('/sources', `/sources/${id}/resume`)
      expect(await hold()).toBeNull()
      await send('/sources', `/sources/${id}/remove`)
      expect(await hold()).toBe('removed')
      await send('/sources', `/sources/${id}/resume`)
      expect(await hold()).toBeNull()
    })

    test('get their new address once the move is accepted', async () => {
      const { id } = await orbit()
      await store.sources.update(id, { movedTo: 'https://new.example/feed' })
      await send('/sources', `/sources/${id}/move`)
      expect((await store.sources.get(id))?.fetchUrl).toBe('https://new.example/feed')
    })

    test('are added by address, with a message for an invalid one', async () => {
      expect(await send('/sources', '/sources', { address: 'x.example' })).toContain(
        'neither a feed',
      )
      const url = 'https://x.example/feed'
      const about = {
        title: 'X Weekly',
        siteUrl: null,
        language: null,
        articles: 3,
        publishRate: null,
        newest: [],
      }
      examined = { kind: 'source', url, sourceKind: 'feed', ...about }
      expect(await send('/sources', '/sources', { address: 'x.example' })).toContain('X Weekly')
      expect((await store.sources.byUrl(url))?.origin).toBe('operator')
    })
  })

  test('Deliveries lists failed deliveries with the reason', async () => {
    expect(await see('/deliveries')).toContain('Everything arrived')
    await subscribe(store, 1, now)
    const profileId = (await store.subscribers.get(1))?.profileId ?? 0
    const times = { dueAt: now, createdAt: now }
    const digestId = await store.digests.create(
      { profileId, kind: 'scheduled', language: null, ...times },
      [],
    )
    await store.deliveries.plan([{ chatId: 1, digestId, nextDueAt: now + DAY }], now)
    const [claimed] = await store.deliveries.claim(now, 1, now + HOUR)
    await store.deliveries.settle(claimed?.id ?? 0, 'failed', 'Bad Request: <b>too long', now)
    const page = await see('/deliveries')
    expect(page).toContain('Reader 1 (1)')
    expect(page).toContain('Bad Request: &lt;b&gt;too long')
  })

  test('Next digest shows what a profile would get, and why', async () => {
    await publishRead(store, await orbit(), [{}], now)
    await subscribe(store, 1, now + HOUR)
    const page = await see('/digest')
    expect(page).toContain('one subscriber, 7 articles')
    expect(page).toContain('News of Orbit')
    const id = (await store.subscribers.get(1))?.profileId
    expect(await see(`/digest?profile=${id}`)).toContain('News of Orbit')
    expect(await see('/digest?profile=999')).not.toContain('News of Orbit')
  })
})
