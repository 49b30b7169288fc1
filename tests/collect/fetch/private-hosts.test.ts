import type http from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { listOf } from '../../../src/collect/fetch/guard.ts'
import { type Hostile, startHostile } from './hostile.ts'

/** Two private hosts that the operator has opened, and one that is not. */
let wiki: Hostile
let feeds: Hostile
let other: Hostile
let fetcher: Fetcher
let asked: string[]
beforeEach(async () => {
  asked = []
  const serve = (name: string) =>
    startHostile((request: http.IncomingMessage, response: http.ServerResponse) => {
      asked.push(name)
      const to = new URL(request.url ?? '', 'http://a').searchParams.get('to')
      if (to === null) response.end('salaries')
      else response.writeHead(302, { location: to }).end()
    })
  wiki = await serve('wiki')
  feeds = await serve('feeds')
  other = await serve('other')
  fetcher = createFetcher({
    userAgent: 'test',
    allowPrivate: [wiki.host, feeds.host],
    privateFor: 'operators',
    now: Date.now,
    lookup: (_host, options, done) => {
      const address = '127.0.0.1'
      if (options.all) done(null, [{ address, family: 4 }])
      else done(null, address, 4)
    },
  })
})
afterEach(async () => {
  await fetcher.close()
  for (const each of [wiki, feeds, other]) await each.close()
})

const of = (origin: 'file' | 'operator' | 'person', url: string) =>
  fetcher.forSource({ origin, url })
const refused = { code: 'refused-address' }

describe('a private host that the operator opened', () => {
  test('is open to the operator’s sources there, and to what they lead to', async () => {
    const client = of('file', feeds.url('/feed'))
    expect((await client.get(feeds.url('/feed'))).status).toBe(200)
    expect((await client.get(wiki.url('/page'))).status).toBe(200)
    expect((await client.get(feeds.url(`/?to=${wiki.url('/')}`))).url).toBe(wiki.url('/'))
    const added = of('operator', feeds.url('/other-feed'))
    expect((await added.get(feeds.url('/other-feed'))).status).toBe(200)
    await expect(client.get(other.url('/'))).rejects.toMatchObject(refused)
    await expect(client.get(feeds.url(`/?to=${other.url('/')}`))).rejects.toMatchObject(refused)
    expect(asked).not.toContain('other')
  })

  test('is closed to everybody else, also on a connection that is open already', async () => {
    await of('file', feeds.url('/feed')).get(wiki.url('/'))
    asked.length = 0
    for (const client of [
      fetcher,
      of('person', wiki.url('/feed')),
      of('operator', 'https://public.example/feed'),
      of('file', other.url('/feed')),
      of('file', 'no address'),
    ]) {
      await expect(client.get(wiki.url('/'))).rejects.toMatchObject(refused)
    }
    expect(asked).toEqual([])
  })

  test('is open to everybody if the operator says so', async () => {
    await fetcher.close()
    const allowPrivate = [wiki.host]
    fetcher = createFetcher({
      userAgent: 'test',
      allowPrivate,
      privateFor: 'everybody',
      now: Date.now,
    })
    expect((await fetcher.get(wiki.url('/'))).status).toBe(200)
    await expect(fetcher.get(other.url('/'))).rejects.toMatchObject(refused)
  })
})

describe('an address is listed', () => {
  test.each([
    ['http://nas.local/feed', true],
    ['http://NAS.local:80/feed', true],
    ['https://nas.local/feed', false],
    ['https://nas.local:80/feed', true],
    ['http://[fd00::1]:8000/', true],
    ['http://nas.local:8080/', false],
    ['http://sub.nas.local/', false],
    ['nas.local:80', false],
  ])('by its host and port: %s', (address, is) => {
    expect(listOf([' nas.local:80', 'fd00::1:8000'])(address)).toBe(is)
  })
})
