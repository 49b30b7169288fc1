import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import type { Database } from '../../src/store/database.ts'
import { isPostgres } from '../../src/store/dialect.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { indexArticle } from '../../src/store/search-index.ts'
import { type MadeUpText, madeUpTexts } from './made-up-texts.ts'

/** The chat that follows the personal source. */
export const FOLLOWER = 7
/** A chat that follows nothing. */
export const STRANGER = 5

const SHARED_SOURCES = 20
const PERSONAL_SOURCE = SHARED_SOURCES + 1
/** Articles in a transaction. */
const ROWS = 500

/**
 * Fills a new database with made-up articles, their texts and their index. The tables are written as the product writes them,
 * only many rows at a time.
 */
export async function fillTexts(
  url: string,
  articles: number,
  say: (line: string) => void,
): Promise<void> {
  const db = await openDatabase(url, pino({ level: 'silent' }))
  const isPostgresql = isPostgres(db)
  try {
    await addSources(db)
    // Filled at the end, in a tenth of the time.
    if (isPostgresql) await sql`drop index article_text_words`.execute(db)
    let first = 1
    let piece: MadeUpText[] = []
    const flush = async () => {
      await addPiece(db, first, piece)
      first += piece.length
      piece = []
      if (first % 20_000 === 1) say(`${first - 1} articles stored`)
    }
    for (const text of madeUpTexts(articles)) {
      piece.push(text)
      if (piece.length === ROWS) await flush()
    }
    if (piece.length > 0) await flush()
    if (isPostgresql) await finishPostgres(url)
  } finally {
    await db.destroy()
  }
}

/** Over a connection of its own, which has no limit of time. */
async function finishPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      'create index article_text_words on article_text using gin ((words::tsvector)) with (fastupdate = off)',
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function addSources(db: Database): Promise<void> {
  const ids = Array.from({ length: PERSONAL_SOURCE }, (_, index) => index + 1)
  await db
    .insertInto('source')
    .values(
      ids.map((id) => ({
        id,
        url: `https://site-${id}.example/feed`,
        title: `Site ${id}`,
        origin: id === PERSONAL_SOURCE ? 'person' : 'file',
        state: 'active',
        next_poll_at: 0,
        created_at: 0,
        failures: 0,
        silent: 0,
        moved_seen: 0,
      })),
    )
    .execute()
  await db
    .insertInto('personal_source')
    .values({ chat_id: FOLLOWER, source_id: PERSONAL_SOURCE, created_at: 0, state: 'kept' })
    .execute()
}

async function addPiece(db: Database, first: number, texts: readonly MadeUpText[]): Promise<void> {
  const rows = texts.map((text, index) => ({ id: first + index, ...text }))
  const sourceOf = ({ id, isPersonal }: (typeof rows)[number]) =>
    isPersonal ? PERSONAL_SOURCE : 1 + (id % SHARED_SOURCES)
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('article')
      .values(
        rows.map((row) => ({
          id: row.id,
          url: `https://site.example/${row.id}`,
          link: `https://site.example/${row.id}`,
          source_id: sourceOf(row),
          title: row.title,
          published_at: row.publishedAt,
          seen_at: row.publishedAt,
          updated_at: row.publishedAt,
          language: 'en',
          eligible: 1,
          read_state: 'read',
          read_tries: 0,
          read_after: 0,
          quality: 'full',
          words: 340,
        })),
      )
      .execute()
    await tx
      .insertInto('article_source')
      .values(
        rows.map((row) => ({
          source_id: sourceOf(row),
          guid: String(row.id),
          article_id: row.id,
          seen_at: row.publishedAt,
        })),
      )
      .execute()
    await tx
      .insertInto('content')
      .values(
        rows.map(({ id, paragraphs }) => ({
          article_id: id,
          feed_html: null,
          blocks: JSON.stringify(
            paragraphs.map((text) => ({ kind: 'paragraph', text, marks: [] })),
          ),
        })),
      )
      .execute()
    for (const { id, title, paragraphs } of rows) {
      await indexArticle(tx, id, title, paragraphs.join('\n\n'))
    }
  })
}
