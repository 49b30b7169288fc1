import { PostgresAdapter, sql } from 'kysely'
import type { FoundArticle } from '../model/article.ts'
import type { Database } from './database.ts'
import { indexable, readable, type SearchTerms } from './search-terms.ts'
import { followedBy, shownAs, visibleTo } from './visibility.ts'

export type Search = ReturnType<typeof search>

/** Characters of an article that are indexed; the rest of a longer one rarely adds a word. */
const INDEXED_LENGTH = 20_000
/** Words in a snippet. */
const SNIPPET_WORDS = 14

/**
 * Full-text search over the articles that were read and that one chat may see. SQLite uses FTS5, PostgreSQL a tsvector and a
 * GIN index.
 */
export function search(db: Database, chatId: number) {
  return {
    /** The articles that contain all the terms, best first. */
    async find(terms: SearchTerms, offset: number, limit: number): Promise<FoundArticle[]> {
      if (terms.words.length + terms.phrases.length === 0) return []
      const query = isPostgres(db)
        ? inPostgres(terms, chatId, offset, limit)
        : inSqlite(terms, chatId, offset, limit)
      const { rows } = await query.execute(db)
      return rows.map((row) => ({ ...row, snippet: readable(row.snippet) }))
    },
  }
}

/** Adds an article to the index, or updates it there. */
export async function indexArticle(
  db: Database,
  id: number,
  title: string,
  body: string,
): Promise<void> {
  const heading = indexable(title)
  const text = indexable(body.slice(0, INDEXED_LENGTH).toWellFormed())
  if (isPostgres(db)) {
    await sql`
      insert into article_text (article_id, body, words)
      values (${id}, ${text}, setweight(to_tsvector('simple', ${heading}), 'A') || to_tsvector('simple', ${text}))
      on conflict (article_id) do update set body = excluded.body, words = excluded.words
    `.execute(db)
    return
  }
  await sql`delete from article_text where rowid = ${id}`.execute(db)
  await sql`insert into article_text (rowid, title, body) values (${id}, ${heading}, ${text})`.execute(
    db,
  )
}

/** The indexed texts of articles with an id above `after`, in the order of their ids. */
export async function indexedAfter(
  db: Database,
  after: number,
  limit: number,
): Promise<{ id: number; title: string; body: string }[]> {
  const key = isPostgres(db) ? sql.ref('article_text.article_id') : sql.ref('article_text.rowid')
  const { rows } = await sql<{ id: number; title: string; body: string }>`
    select article.id, article.title, article_text.body
    from article_text join article on article.id = ${key}
    where ${key} > ${after}
    order by ${key}
    limit ${limit}
  `.execute(db)
  return rows
}

function inSqlite({ words, phrases }: SearchTerms, chatId: number, offset: number, limit: number) {
  // Words contain letters and numbers only, so nothing in them can be FTS5 syntax.
  const match = [
    ...words.map((word) => `"${word}"*`),
    ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
  ].join(' AND ')
  return sql<FoundArticle>`
    select article.id, article.title, article.link, source.title as source, article.published_at as "publishedAt",
      snippet(article_text, 1, char(1), char(2), '…', ${SNIPPET_WORDS}) as snippet
    from article_text
    join article on article.id = article_text.rowid
    join source on source.id = ${shownAs(followedBy(chatId, 'article_source.source_id'))}
    where article_text match ${match} and ${visibleTo(chatId)}
    order by bm25(article_text, 6.0, 1.0), article.published_at desc
    limit ${limit} offset ${offset}
  `
}

function inPostgres(
  { words, phrases }: SearchTerms,
  chatId: number,
  offset: number,
  limit: number,
) {
  const query = [
    ...words.map((word) => `${word}:*`),
    ...phrases.map((phrase) => `(${phrase.join(' <-> ')})`),
  ].join(' & ')
  const options = `StartSel="\u0001",StopSel="\u0002",MaxWords=${SNIPPET_WORDS},MinWords=6`
  return sql<FoundArticle>`
    select article.id, article.title, article.link, source.title as source, article.published_at as "publishedAt",
      ts_headline('simple', article_text.body, to_tsquery('simple', ${query}), ${options}) as snippet
    from article_text
    join article on article.id = article_text.article_id
    join source on source.id = ${shownAs(followedBy(chatId, 'article_source.source_id'))}
    where article_text.words @@ to_tsquery('simple', ${query}) and ${visibleTo(chatId)}
    order by ts_rank(article_text.words, to_tsquery('simple', ${query})) desc, article.published_at desc
    limit ${limit} offset ${offset}
  `
}

function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
