import { sql, type Transaction } from 'kysely'
import { isPostgres } from './dialect.ts'
import type { Schema } from './schema.ts'

/**
 * Deletes what was read of an article that gets the words of another source: its text, what is derived from it, its summaries and its entry
 * in the search index. What a personal source gave, such as a mail, could otherwise be read and found by everybody until the page is read, and for
 * ever if it cannot be read.
 */
export async function forgetReading(tx: Transaction<Schema>, id: number): Promise<void> {
  await tx
    .updateTable('article')
    .set({
      read_state: 'new',
      quality: null,
      reader: null,
      words: 0,
      image_caption: null,
      site_name: null,
      description: null,
      topics: null,
      lead: null,
      advisory: null,
    })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('content')
    .set({ blocks: null, packed_blocks: null })
    .where('article_id', '=', id)
    .execute()
  await tx.deleteFrom('summary').where('article_id', '=', id).execute()
  await tx.deleteFrom('translation').where('article_id', '=', id).execute()
  await tx.deleteFrom('article_to_index').where('article_id', '=', id).execute()
  const key = sql.ref(isPostgres(tx) ? 'article_id' : 'rowid')
  await sql`delete from article_text where ${key} = ${id}`.execute(tx)
}
