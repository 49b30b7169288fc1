import { sql } from 'kysely'
import { pino } from 'pino'
import type { Fingerprinter } from '../../src/cluster/fingerprint.ts'
import { encodeBlocks } from '../../src/store/codecs/block-codec.ts'
import { encodeFingerprint } from '../../src/store/codecs/fingerprint-codec.ts'
import { type Database, kindOf } from '../../src/store/database.ts'
import { type Dialect, dialectOf } from '../../src/store/dialect.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { type MadeUpArticle, madeUpArticles } from './made-up-articles.ts'

/** A store with made-up articles, of which all but the last are grouped by their events. */
export interface StoredArticles {
  /** The articles that came last, read but not yet grouped. */
  fresh: { id: number; article: MadeUpArticle }[]
}

const SOURCE = 1
/** Articles a statement. */
const ROWS = 500

/**
 * Fills a new database: `stored` grouped articles, and `sample` further ones that are still to be grouped. The tables are
 * written as the product writes them, only many rows at a time.
 */
export async function fillArticles(
  url: string,
  stored: number,
  sample: number,
  fingerprint: Fingerprinter,
): Promise<StoredArticles> {
  const db = await openDatabase(url, pino({ level: 'silent' }))
  try {
    const dialect = dialectOf(db, kindOf(url))
    await addSource(db)
    const stories = new Map<number, number>()
    const fresh: StoredArticles['fresh'] = []
    for (const piece of pieces(madeUpArticles(stored + sample))) {
      const grouped = piece.filter(({ id }) => id <= stored)
      fresh.push(...piece.filter(({ id }) => id > stored))
      await addStories(db, grouped, stories)
      await addArticles(db, piece, ({ id, article }) =>
        id <= stored ? (stories.get(article.event) ?? null) : null,
      )
      await addPrints(db, dialect, grouped, fingerprint)
    }
    return { fresh }
  } finally {
    await db.destroy()
  }
}

async function addSource(db: Database): Promise<void> {
  await db
    .insertInto('source')
    .values({
      id: SOURCE,
      url: 'https://news.example/feed',
      title: 'The news',
      origin: 'file',
      state: 'active',
      next_poll_at: 0,
      created_at: 0,
      failures: 0,
      silent: 0,
      moved_seen: 0,
    })
    .execute()
}

/** Numbered from 1, some hundreds at a time, so that memory holds no more than these. */
function* pieces(articles: Iterable<MadeUpArticle>): Generator<StoredArticles['fresh']> {
  let piece: StoredArticles['fresh'] = []
  let id = 0
  for (const article of articles) {
    id += 1
    piece.push({ id, article })
    if (piece.length < ROWS) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

/** Adds a story for each event that is reported for the first time, led by the first report. */
async function addStories(
  db: Database,
  articles: StoredArticles['fresh'],
  stories: Map<number, number>,
): Promise<void> {
  const first = new Map<number, StoredArticles['fresh'][number]>()
  for (const one of articles) {
    const { event } = one.article
    if (!stories.has(event) && !first.has(event)) first.set(event, one)
  }
  if (first.size === 0) return
  const eventOf = new Map([...first].map(([event, { id }]) => [id, event]))
  const startedAt = await db
    .insertInto('story')
    .values(
      [...first.values()].map(({ id, article }) => ({
        leader_id: id,
        first_at: article.publishedAt,
        last_at: article.publishedAt,
      })),
    )
    .returning(['id', 'leader_id'])
    .execute()
  for (const { id, leader_id } of startedAt) stories.set(eventOf.get(leader_id) ?? -1, id)
}

async function addPrints(
  db: Database,
  dialect: Dialect,
  articles: StoredArticles['fresh'],
  fingerprint: Fingerprinter,
): Promise<void> {
  if (articles.length === 0) return
  const prints = articles.map(({ id, article }) => ({ id, ...fingerprint(article) }))
  await db
    .insertInto('fingerprint')
    .values(
      prints.map((one) => ({ article_id: one.id, packed: encodeFingerprint(one.fingerprint) })),
    )
    .execute()
  const keys = prints.flatMap(({ id, keys }) => keys.map((key) => [key, id]))
  await sql`insert into fingerprint_key (key, article_id) select key, article_id
    from ${dialect.table(['key', 'article_id'], keys)} as keys`.execute(db)
}

async function addArticles(
  db: Database,
  piece: StoredArticles['fresh'],
  storyOf: (one: StoredArticles['fresh'][number]) => number | null,
): Promise<void> {
  await db
    .insertInto('article')
    .values(
      piece
        .map((one) => ({ ...one, story: storyOf(one) }))
        .map(({ id, article, story }) => ({
          id,
          url: `https://news.example/${id}`,
          link: `https://news.example/${id}`,
          source_id: SOURCE,
          title: article.title,
          published_at: article.publishedAt,
          seen_at: article.publishedAt,
          updated_at: article.publishedAt,
          language: article.language,
          eligible: 1,
          read_state: 'read',
          read_tries: 0,
          read_after: 0,
          quality: 'full',
          words: 350,
          story_id: story,
        })),
    )
    .execute()
  await db
    .insertInto('content')
    .values(
      piece.map(({ id, article }) => ({
        article_id: id,
        feed_html: null,
        ...encodeBlocks([{ kind: 'paragraph', text: article.text, marks: [] }]),
      })),
    )
    .execute()
}
