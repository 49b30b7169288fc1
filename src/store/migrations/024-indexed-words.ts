import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * PostgreSQL keeps the words of an article as a text instead of a `tsvector`, so that an article with all that belongs to it takes a quarter
 * less room. Its index is empty at first: `article_to_index` has what it lacks, and is worked off while the bot runs.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  if (kind !== 'postgres') return
  await sql`
    insert into article_to_index select article_id from article_text on conflict do nothing
  `.execute(db)
  await sql`drop table article_text`.execute(db)
  await sql`
    create table article_text (
      article_id bigint primary key references article(id) on delete cascade,
      words text not null,
      title_length integer not null,
      head_length integer not null
    )
  `.execute(db)
  // Without the list of pending entries, which each search would read from beginning to end.
  await sql`
    create index article_text_words on article_text using gin ((words::tsvector)) with (fastupdate = off)
  `.execute(db)
  // An article id has ten digits at most for a long time; each of an article's thirty keys has one.
  await sql`alter table fingerprint_key alter column article_id type integer`.execute(db)
}
