import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  dropWithAdvisories,
  keepWithAdvisories,
} from '../../../src/bot/personal-sources/keep-with-advisories.ts'
import { isAdvisorySource } from '../../../src/collect/advisories/advisory-places.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { subscribe } from '../../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 30, 8)
const ADA = 5
const NODE = 'https://nodejs.org/en/feed/releases.xml'

let store: Store
let polled: number[]

beforeEach(async () => {
  store = await openStore('file::memory:', log)
  polled = []
  await subscribe(store, ADA, NOW)
})
afterEach(() => store.close())

/** Offers the source at an address to Ada and keeps it. */
async function keep(url: string, personalSources = 10) {
  const viewer = store.forChat(ADA)
  const proposed = { url, title: 'Releases', siteUrl: null, topic: null, language: 'en' }
  const [offer] = await viewer.personalSources.offer([{ ...proposed, kind: 'feed' }], NOW)
  const ada = await store.subscribers.get(ADA)
  if (offer === undefined || ada === undefined) throw new Error('nothing was offered')
  const source = { id: offer.id, url }
  const deps = {
    store,
    limits: { personalSources },
    now: () => NOW,
    collectSoon: (ids: readonly number[]) => polled.push(...ids),
  }
  const kept = await keepWithAdvisories({ viewer }, ada, source, deps)
  return { kept, drop: () => dropWithAdvisories({ viewer }, ada, source, deps) }
}

const followed = async () => {
  const ids = await store.forChat(ADA).personalSources.ids()
  const sources = await Promise.all(ids.map((id) => store.sources.get(id)))
  return sources.map((source) => source?.url ?? '')
}

test('whoever follows the releases of Node.js follows its advisories, and takes back both', async () => {
  const { kept, drop } = await keep(NODE)
  expect(kept).toEqual({ isKept: true, hasAdvisories: true })
  const urls = await followed()
  expect(urls).toHaveLength(2)
  expect(urls.filter(isAdvisorySource)).toHaveLength(1)
  expect(polled).toHaveLength(2)
  expect(await drop()).toBe(true)
  expect(await followed()).toEqual([])
  expect(await drop()).toBe(false)
})

test('a repository has no feed of advisories', async () => {
  const url = 'https://github.com/larch/fern/releases.atom'
  expect((await keep(url)).kept).toEqual({ isKept: true, hasAdvisories: false })
  expect(await followed()).toEqual([url])
})

test('where only one more source may be followed, it is the one that was asked for', async () => {
  expect((await keep(NODE, 1)).kept).toEqual({ isKept: true, hasAdvisories: false })
  expect(await followed()).toEqual([NODE])
})
