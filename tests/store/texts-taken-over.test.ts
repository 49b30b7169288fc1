import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { databases } from '../support/databases.ts'
import { loadCopy } from '../support/schema-copies.ts'

const READ = 1
/** Taken over by a shared source while it still had the text of a mail, and never read again. */
const TAKEN_OVER = 4

test.each(databases)(
  'a database of before keeps no text of what a shared source took over, on $name',
  async (on) => {
    const opened = await on.blank()
    try {
      await loadCopy(on, opened, '019')
      const isSqlite = opened.url.startsWith('file:')
      for (const id of [READ, TAKEN_OVER]) {
        await opened.run(
          isSqlite
            ? `insert into article_text (rowid, title, lead, body) values (${id}, 'comet', '', 'sesame')`
            : `insert into article_text (article_id, terms) values (${id}, to_tsvector('simple', 'sesame'))`,
        )
      }
      await opened.run(
        `update article set read_state = 'new', lead = 'sesame', topics = '["sesame"]' where id = ${TAKEN_OVER}`,
      )
      const store = await openStore(opened.url, pino({ level: 'silent' }))
      // A later migration has PostgreSQL's index made again.
      while ((await store.searchIndex.fill(100)) > 0);
      await store.close()

      const left = await opened.run(
        'select article_id from content where blocks is not null or packed_blocks is not null',
      )
      const ids = left.map(({ article_id }) => Number(article_id))
      expect(ids).toContain(READ)
      expect(ids).not.toContain(TAKEN_OVER)
      const [article] = await opened.run(
        `select lead, topics, words, read_state from article where id = ${TAKEN_OVER}`,
      )
      expect(article).toMatchObject({ lead: null, topics: null, read_state: 'new' })
      const key = isSqlite ? 'rowid' : 'article_id'
      const indexed = await opened.run(`select ${key} as id from article_text order by ${key}`)
      const inIndex = indexed.map(({ id }) => Number(id))
      expect(inIndex).toContain(READ)
      expect(inIndex).not.toContain(TAKEN_OVER)
      for (const table of ['article_to_index', 'summary']) {
        const rows = await opened.run(`select 1 from ${table} where article_id = ${TAKEN_OVER}`)
        expect([table, rows]).toEqual([table, []])
      }
    } finally {
      await opened.remove()
    }
  },
)
