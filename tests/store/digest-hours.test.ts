import { pino } from 'pino'
import { expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { databases } from '../support/databases.ts'
import { listedSource } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const now = Date.UTC(2026, 10, 24, 8)

test.each(databases)('on $name, the hours of the next digests are listed once each', async (on) => {
  const database = await on.open()
  const store = await openStore(database.url, pino({ level: 'silent' }))
  const hours = [now + 2 * HOUR, now + HOUR, now + 2 * HOUR, now, now + 3 * DAY]
  for (const [place, hour] of hours.entries()) await subscribe(store, place + 1, hour)
  await subscribe(store, 9, now + 4 * HOUR, { state: 'stopped', nextDueAt: null })
  expect(await store.sources.digestHours(now, now + DAY, 10)).toEqual([now + HOUR, now + 2 * HOUR])
  expect(await store.sources.digestHours(now, now + DAY, 1)).toEqual([now + HOUR])
  const { personalSources } = store.forChat(2)
  const own = { ...listedSource('own'), kind: 'feed' as const }
  const [offer] = await personalSources.offer([own], now)
  await personalSources.keep([offer?.id ?? -1], 1, now)
  const within = { now, until: now + DAY, limit: 10 }
  expect(await store.sources.followersDigestHours(offer?.id ?? -1, within)).toEqual([now + HOUR])
  await store.close()
  await database.remove()
})
