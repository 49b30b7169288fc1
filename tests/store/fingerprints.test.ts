import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintOf } from '../support/fingerprints.ts'
import { listSources, publishRead } from '../support/store-data.ts'

const now = Date.UTC(2026, 10, 24, 8)
const LOWEST = -(2 ** 31)
const HIGHEST = 2 ** 31 - 1

describe.each(databases)('fingerprints on $name', (kind) => {
  let database: OpenDatabase
  let store: Store
  let source: { id: number; title: string }
  let count = 0

  beforeAll(async () => {
    database = await kind.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })
  beforeEach(async () => {
    await listSources(store, ['Orbit'], now)
    source = (await store.sources.all())[0] ?? { id: -1, title: '' }
  })
  afterEach(() => database.empty())

  const article = async (publishedAt = now - HOUR): Promise<number> => {
    count += 1
    const url = `https://orbit.example/${count}`
    const [id = -1] = await publishRead(store, source, [{ url, publishedAt }], now)
    return id
  }
  const grouped = async (keys: number[], at?: number): Promise<number> => {
    const id = await article(at)
    await store.stories.begin(
      { articleId: id, fingerprint: fingerprintOf(`print ${id}`), keys },
      at ?? now,
    )
    return id
  }
  const alike = async (keys: number[], { since = 0, perKey = 100, limit = 16 } = {}) =>
    (await store.fingerprints.alike(keys, since, perKey, limit)).map((one) => one.articleId)

  test('are found by any key, those with the most keys first, then those that came last', async () => {
    const one = await grouped([LOWEST, -7, 5])
    const two = await grouped([-7, 5, HIGHEST])
    const three = await grouped([5, 99])
    await grouped([100])
    expect(await alike([LOWEST, -7, 5])).toEqual([one, two, three])
    expect(await alike([5])).toEqual([three, two, one])
    expect(await alike([HIGHEST, 6])).toEqual([two])
    expect(await alike([6])).toEqual([])
    expect(await alike([])).toEqual([])
  })

  test('come with their story and what grouping remembers', async () => {
    const id = await grouped([1, 2])
    const story = (await store.articles.get(id))?.storyId
    expect(await store.fingerprints.alike([2], 0, 100, 16)).toEqual([
      {
        articleId: id,
        storyId: story,
        fingerprint: fingerprintOf(`print ${id}`),
        personalSourceId: null,
      },
    ])
  })

  test('of one key only those that came last, and no more than were asked for', async () => {
    const ids = []
    for (let each = 0; each < 5; each += 1) ids.push(await grouped([1, 100 + each]))
    expect(await alike([1], { perKey: 3 })).toEqual(ids.slice(2).toReversed())
    expect(await alike([1], { limit: 2 })).toEqual(ids.slice(3).toReversed())
    // The first has a key of its own beside the crowded one.
    expect(await alike([1, 100], { perKey: 3, limit: 2 })).toEqual([ids[4], ids[3]])
    expect(await alike([1, 100], { perKey: 3 })).toContain(ids[0])
  })

  test('are left out when they are too old', async () => {
    await grouped([1], now - 50 * HOUR)
    const fresh = await grouped([1], now - 40 * HOUR)
    expect(await alike([1], { since: now - 45 * HOUR })).toEqual([fresh])
  })

  test('saved again replace the old ones, without duplicate keys', async () => {
    const id = await grouped([1, 1, 2])
    const story = (await store.articles.get(id))?.storyId ?? -1
    await store.stories.join(
      story,
      { articleId: id, fingerprint: fingerprintOf('later'), keys: [2, 3] },
      id,
      now,
    )
    expect(await store.fingerprints.alike([2, 3], 0, 100, 16)).toEqual([
      {
        articleId: id,
        storyId: story,
        fingerprint: fingerprintOf('later'),
        personalSourceId: null,
      },
    ])
  })

  test('their keys go once every article since then came later, wherever in the range they are', async () => {
    const old = await grouped([LOWEST, -1, 0, HIGHEST], now - 300 * HOUR)
    const young = await grouped([LOWEST, 0], now - HOUR)
    expect(await store.fingerprints.deleteKeys(now - 200 * HOUR)).toBe(4)
    expect(await alike([LOWEST, -1, 0, HIGHEST])).toEqual([young])
    expect(await alike([-1])).not.toContain(old)
    expect(await store.fingerprints.deleteKeys(now + HOUR)).toBe(2)
    expect(await store.fingerprints.deleteKeys(now + HOUR)).toBe(0)
  })
})
