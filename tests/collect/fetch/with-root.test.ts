import { afterEach, beforeEach, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../../../sandbox/sites/site-server.ts'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { withRoot } from '../../../src/collect/fetch/with-root.ts'

const SITE = 'https://t.me'
let server: SiteServer
let inner: Fetcher
let fetcher: Fetcher

beforeEach(async () => {
  server = await startSiteServer()
  inner = createFetcher({
    userAgent: 'test',
    allowPrivate: [server.host],
    privateFor: 'operators',
    now: Date.now,
  })
  fetcher = withRoot(inner, SITE, `${server.url}/there`)
})
afterEach(async () => {
  await fetcher.close()
  await server.close()
})

const operators = () => fetcher.forSource({ origin: 'operator', url: `${SITE}/s/wire` })

test('asks the root, and gives the response the address of the site', async () => {
  server.pages.set('/there/s/wire?before=3', 'posts')
  const response = await operators().get(`${SITE}/s/wire?before=3`)
  expect(response).toMatchObject({
    status: 200,
    url: `${SITE}/s/wire?before=3`,
    permanentUrl: null,
  })
})

test('gives back where a redirect leads to', async () => {
  server.pages.set('/there/s/wire', (_, response) =>
    response.writeHead(301, { location: `${server.url}/there/wire` }).end(),
  )
  server.pages.set('/there/wire', 'about')
  const response = await operators().get(`${SITE}/s/wire`)
  expect(response).toMatchObject({ url: `${SITE}/wire`, permanentUrl: `${SITE}/wire` })
})

test('leaves every other address alone', async () => {
  await expect(fetcher.get('https://t.me.invalid/s/wire')).rejects.toMatchObject({ code: 'dns' })
  expect(server.requests).toEqual([])
})

test('opens a private root to no more than what a source may reach', async () => {
  const persons = fetcher.forSource({ origin: 'person', url: `${SITE}/s/wire` })
  await expect(persons.get(`${SITE}/s/wire`)).rejects.toMatchObject({ code: 'refused-address' })
})

test('is the fetcher itself where the site is its own root', () => {
  expect(withRoot(inner, SITE, SITE)).toBe(inner)
})

test('a host with a pause of its own is left alone until it is over, although it is the operator’s', async () => {
  const other = await startSiteServer()
  const slow = createFetcher({
    userAgent: 'test',
    allowPrivate: [server.host, other.host],
    now: Date.now,
    limits: { pauses: new Map([[server.host, 600_000]]) },
  })
  server.pages.set('/posts', 'posts')
  other.pages.set('/page', 'page')
  await slow.get(`${server.url}/posts`)
  const stop = new AbortController()
  const second = slow.get(`${server.url}/posts`, { signal: stop.signal })
  // Another host of the operator’s has no pause: these two are done while the request before them waits.
  await slow.get(`${other.url}/page`)
  await slow.get(`${other.url}/page`)
  expect(server.requests).toHaveLength(1)
  stop.abort()
  await expect(second).rejects.toMatchObject({ code: 'aborted' })
  await slow.close()
  await other.close()
})
