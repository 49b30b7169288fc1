import { pino } from 'pino'
import { expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { databases } from '../support/databases.ts'
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
  await store.close()
  await database.remove()
})
