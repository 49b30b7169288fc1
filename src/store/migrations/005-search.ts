import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** The full-text index. What was read before it existed can be found by its title. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  if (kind === 'postgres') {
    await sql`
      create table article_text (
        article_id bigint primary key references article(id) on delete cascade,
        body text not null,
        words tsvector not null
      )
    `.execute(db)
    await sql`create index article_text_words on article_text using gin (words)`.execute(db)
    await sql`
      insert into article_text (article_id, body, words)
      select id, '', setweight(to_tsvector('simple', title), 'A') from article
    `.execute(db)
    return
  }
  // No stemming: sources write in many languages, and the beginning of a word finds its forms.
  await sql`
    create virtual table article_text using fts5(title, body, tokenize = "unicode61 remove_diacritics 2")
  `.execute(db)
  await sql`insert into article_text (rowid, title, body) select id, title, '' from article`.execute(
    db,
  )
  // A virtual table has no foreign keys; what is deleted must not be found.
  await sql`
    create trigger article_text_gone after delete on article
    begin delete from article_text where rowid = old.id; end
  `.execute(db)
}
