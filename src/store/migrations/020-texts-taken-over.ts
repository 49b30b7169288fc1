import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * Deletes what was read of articles that are to be read again. Until shortly before this, an article that a shared source took over kept the
 * text of the mail or personal feed that it had come from, where everybody could find and open it: until its page was read, and for
 * ever if it could not be. The text of a post that was edited goes as well; it is read again from what is stored of it.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const article = sql.ref(kind === 'postgres' ? 'article_id' : 'rowid')
  const unread = sql`
    select article.id from article join content on content.article_id = article.id
    where article.read_state = 'new' and (content.blocks is not null or content.packed_blocks is not null)
  `
  await sql`delete from article_text where ${article} in (${unread})`.execute(db)
  await sql`delete from article_to_index where article_id in (${unread})`.execute(db)
  await sql`delete from summary where article_id in (${unread})`.execute(db)
  await sql`
    update article
    set quality = null, reader = null, words = 0, image_caption = null, site_name = null, topics = null, lead = null
    where id in (${unread})
  `.execute(db)
  // Last: what is deleted above is found by it.
  await sql`
    update content set blocks = null, packed_blocks = null
    where article_id in (select id from article where read_state = 'new')
      and (blocks is not null or packed_blocks is not null)
  `.execute(db)
}
