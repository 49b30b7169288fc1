import { sql } from 'kysely'
import { plainText } from '../model/block.ts'
import { indexTerms } from '../text/search/terms.ts'
import { BLOCK_COLUMNS, decodeBlocks, type StoredBlocks } from './codecs/block-codec.ts'
import { DamagedColumn } from './codecs/column.ts'
import type { Database } from './database.ts'
import { type Dialect, isPostgres } from './dialect.ts'
import { joinedWords } from './indexed-words.ts'

export type SearchIndex = ReturnType<typeof searchIndex>

/** Characters of an article that are indexed; the rest of a longer one rarely adds a word. */
export const INDEXED_LENGTH = 20_000
/** Characters that the lead has at least, where the article is long enough: its first paragraphs say what it is about. */
const LEAD_LENGTH = 200
/** Terms of an article, more than its indexed text has. */
const MAX_POSITION = 16_000
/** Occurrences of a term in an article that are found: more make the index larger and no article easier to find. */
const MAX_OCCURRENCES = 255
/** Stands where a term occurs too often to be kept, so that the terms around it are no sequence. */
const LEFT_OUT = '_'

/** The index of all articles, and what it still lacks after its form has changed. */
export function searchIndex(dialect: Dialect) {
  return {
    /**
     * Indexes up to `limit` articles that the index lacks, newest first. Returns how many; 0 when nothing is left. May be
     * stopped at any time, and goes on from where it was.
     */
    fill(limit: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        // By the ids alone: PostgreSQL, which knows nothing yet of a table that was just filled, would join and sort all of it.
        const next = await tx
          .selectFrom('article_to_index')
          .select('article_id')
          .orderBy('article_id', 'desc')
          .limit(limit)
          // Rows that another process is indexing right now are left to it.
          .$if(dialect.skipsLocked, (query) => query.forUpdate().skipLocked())
          .execute()
        if (next.length === 0) return 0
        const rows = await tx
          .selectFrom('article')
          .leftJoin('content', 'content.article_id', 'article.id')
          .select(['article.id', 'article.title'])
          .select(BLOCK_COLUMNS)
          .where(
            'article.id',
            'in',
            next.map((row) => row.article_id),
          )
          .execute()
        for (const { id, title, ...stored } of rows) {
          await indexArticle(tx, id, title, textOf(stored, id))
        }
        return rows.length
      })
    },
  }
}

/** Adds an article to the index, or updates it there. */
export async function indexArticle(
  db: Database,
  id: number,
  title: string,
  text: string,
): Promise<void> {
  const parts = partsOf(title, text)
  // Waits for a process that is indexing an older text of it, so that the newer one stays.
  await db.deleteFrom('article_to_index').where('article_id', '=', id).execute()
  if (isPostgres(db)) {
    const { words, titleLength, headLength } = joinedWords(...parts)
    await sql`
      insert into article_text (article_id, words, title_length, head_length)
      values (${id}, ${words}, ${titleLength}, ${headLength})
      on conflict (article_id) do update set words = excluded.words,
        title_length = excluded.title_length, head_length = excluded.head_length
    `.execute(db)
    return
  }
  const [heading, lead, body] = parts.map((terms) => terms.join(' '))
  await sql`
    insert or replace into article_text (rowid, title, lead, body) values (${id}, ${heading}, ${lead}, ${body})
  `.execute(db)
}

/** The text of stored blocks; empty where there are none, or they are damaged: whoever opens the article hears of that. */
export function textOf(stored: StoredBlocks, articleId: number): string {
  try {
    return plainText(decodeBlocks(stored, articleId))
  } catch (error) {
    if (error instanceof DamagedColumn) return ''
    throw error
  }
}

/** The terms of title, lead and the rest, as many as are kept. */
function partsOf(title: string, text: string): [string[], string[], string[]] {
  const indexed = text.slice(0, INDEXED_LENGTH).toWellFormed()
  const end = indexed.indexOf('\n', LEAD_LENGTH)
  const cut = end === -1 ? indexed.length : end
  const occurrences = new Map<string, number>()
  let left = MAX_POSITION
  const terms = (part: string) => {
    const kept = indexTerms(part).slice(0, left)
    left -= kept.length
    return kept.map((term) => {
      const count = (occurrences.get(term) ?? 0) + 1
      occurrences.set(term, count)
      return count > MAX_OCCURRENCES ? LEFT_OUT : term
    })
  }
  return [terms(title), terms(indexed.slice(0, cut)), terms(indexed.slice(cut))]
}
