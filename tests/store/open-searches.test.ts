import pg from 'pg'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases } from '../support/databases.ts'

const READER = 5
const postgres = databases.find(({ name }) => name === 'PostgreSQL')

test.runIf(postgres !== undefined)(
  'a search that PostgreSQL does not finish in time is given up, takes nobody’s connection, and the next one works',
  async () => {
    if (postgres === undefined) return expect.unreachable()
    const database = await postgres.open()
    // As few connections as are allowed.
    const store = await openStore(database.url, pino({ level: 'silent' }), 2)
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    try {
      // Whatever makes a statement wait counts.
      await other.query('begin; lock table article_text in access exclusive mode')
      const searching = [READER, READER + 1, READER + 2].map((chatId) =>
        store
          .forChat(chatId)
          .search.ids(searchQuery('moon'), 0, 5)
          .catch((error: unknown) => error),
      )
      expect(await store.forChat(READER).articles.recent(0, 5)).toEqual([])
      const [first, second] = await Promise.all(searching.slice(0, 2))
      expect(first).toMatchObject({ name: 'SearchFailed', reason: 'slow' })
      expect(second).toMatchObject({ name: 'SearchFailed', reason: 'slow' })
      await other.query('rollback')
      expect(await searching[2]).toEqual([])
      expect(await store.forChat(READER).search.ids(searchQuery('moon'), 0, 5)).toEqual([])
    } finally {
      await other.end()
      await store.close()
      await database.remove()
    }
  },
)
