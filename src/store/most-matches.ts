import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery } from '../text/search/search-query.ts'
import type { Database } from './database.ts'
import { isPostgres } from './dialect.ts'
import { hasSequences, hasSequencesAsBits, hasTerms } from './indexed-words.ts'
import { fts5Expression } from './match-expression.ts'
import { visibleTo } from './visibility.ts'

/** The newest articles, which tell how frequent each part of a query is. */
const SAMPLE = 500
/** What more of them contain is found among them; the index would yield very many. */
const FREQUENT = 0.04
/** The newest articles of a group that are looked at. */
const NEWEST = 100
/** Texts that are read for the order of letters, in scripts without spaces, for one group. */
const IN_ORDER = 400
/** Articles of which it is looked up at a time whether the chat may see them. */
const VISIBLE_AT_ONCE = 50

/** Which parts of the query an article contains, as bits. */
type Parts = number

/**
 * The ids of at most `limit` articles that contain most of a query and that a chat may see: a rare part counts for more than frequent
 * ones, and of articles with the same parts the newest come first. Looked for are the newest articles, and by the index those with all
 * parts, with all but one, with the two rarest, and with each that is not frequent, as long as these may be better than what was found.
 */
export async function mostMatches(
  db: Database,
  query: SearchQuery,
  chatId: number,
  limit: number,
): Promise<number[]> {
  if (query.length === 0) return []
  const oldest = await oldestOfSample(db)
  const found = await partsOfNewest(db, query, oldest)
  const counts = query.map(
    (_, part) => [...found.values()].filter((parts) => has(parts, part)).length,
  )
  const weights = counts.map((count) => Math.log(1 + SAMPLE / (count + 0.5)))
  const weigh = (parts: Parts) =>
    weights.reduce((sum, weight, part) => sum + (has(parts, part) ? weight : 0), 0)
  if (oldest > 0) {
    const groups = groupsOf(counts).toSorted((a, b) => weigh(b) - weigh(a))
    for (const group of groups) {
      const weight = weigh(group)
      const better = [...found.values()].filter((parts) => weigh(parts) >= weight).length
      if (better >= limit) break
      const parts = query.filter((_, part) => has(group, part))
      for (const id of await newestWith(db, parts, chatId, oldest)) {
        found.set(id, (found.get(id) ?? 0) | group)
      }
    }
  }
  const best = [...found]
    .map(([id, parts]) => ({ id, weight: weigh(parts) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.id - a.id)
    .map(({ id }) => id)
  return firstVisible(db, best, chatId, limit)
}

function has(parts: Parts, part: number): boolean {
  return ((parts >> part) & 1) === 1
}

/** The combinations of parts that are looked for by the index, given how many articles of the sample contain each part. */
function groupsOf(counts: readonly number[]): Parts[] {
  const bits = counts.map((_, part) => 1 << part)
  const all = bits.reduce((sum, bit) => sum | bit, 0)
  const rarest = counts
    .map((count, part) => ({ count, bit: 1 << part }))
    .toSorted((a, b) => a.count - b.count)
  const [first, second] = rarest
  const groups = new Set([all])
  if (bits.length > 2) for (const bit of bits) groups.add(all & ~bit)
  if (first !== undefined && second !== undefined) groups.add(first.bit | second.bit)
  for (const { count, bit } of rarest) if (count < FREQUENT * SAMPLE) groups.add(bit)
  return [...groups]
}

/** The newest articles before those of the sample that contain all of this and that the chat may see. */
async function newestWith(
  db: Database,
  query: SearchQuery,
  chatId: number,
  before: number,
): Promise<number[]> {
  const matching = isPostgres(db)
    ? inWords(query, before)
    : sql`
        select rowid as id from article_text
        where article_text match ${fts5Expression(query, 'anywhere')} and rowid < ${before}
        order by rowid desc limit ${NEWEST}`
  const { rows } = await sql<{ id: number }>`
    with matching as materialized (${matching})
    select article.id
    from (select id from matching order by id desc) as matching
    join article on article.id = matching.id
    where ${visibleTo(chatId)}
    order by matching.id desc
    limit ${NEWEST}`.execute(db)
  return rows.map(({ id }) => id)
}

/** By the index of terms alone; where terms stand in sequence, by the texts of the newest of these. */
function inWords(query: SearchQuery, before: number): RawBuilder<unknown> {
  const having = sql`
    select article_id as id from article_text
    where ${hasTerms(query)} and article_text.article_id + 0 < ${before}`
  if (query.every(({ terms }) => terms.length === 1)) return having
  return sql`
    select having_terms.id
    from (select id from (${having}) as having_terms order by id desc limit ${IN_ORDER}) as having_terms
    join article_text on article_text.article_id = having_terms.id
    where ${hasSequences(query, 'anywhere')}`
}

/** Which parts of a query each of the newest articles contains, from an id on; those that contain none may be absent. */
async function partsOfNewest(
  db: Database,
  query: SearchQuery,
  from: number,
): Promise<Map<number, Parts>> {
  const inFts5 = query.map(
    (sequence, part) => sql`
      select rowid as id, ${1 << part} as part from article_text
      where article_text match ${fts5Expression([sequence], 'anywhere')} and rowid >= ${from}`,
  )
  const { rows } = await (isPostgres(db)
    ? sql<{ id: number; parts: number }>`
          select article_id as id, ${hasSequencesAsBits(query)} as parts
          from article_text where article_id >= ${from}`
    : sql<{ id: number; parts: number }>`
          select id, sum(part) as parts from (${sql.join(inFts5, sql` union all `)}) group by id`
  ).execute(db)
  return new Map(rows.map(({ id, parts }) => [id, Number(parts)]))
}

/** The id that the sample begins with; 0 if it has all articles. */
async function oldestOfSample(db: Database): Promise<number> {
  const id = sql.ref(isPostgres(db) ? 'article_id' : 'rowid')
  const { rows } = await sql<{ id: number }>`
    select ${id} as id from article_text order by ${id} desc limit 1 offset ${SAMPLE - 1}`.execute(
    db,
  )
  return rows[0]?.id ?? 0
}

/** The first of these that a chat may see. */
async function firstVisible(
  db: Database,
  ids: readonly number[],
  chatId: number,
  limit: number,
): Promise<number[]> {
  const visible: number[] = []
  for (let start = 0; start < ids.length && visible.length < limit; start += VISIBLE_AT_ONCE) {
    const piece = ids.slice(start, start + VISIBLE_AT_ONCE)
    const { rows } = await sql<{ id: number }>`
      select article.id from article where article.id in (${sql.join(piece)}) and ${visibleTo(chatId)}
    `.execute(db)
    const seen = new Set(rows.map(({ id }) => id))
    visible.push(...piece.filter((id) => seen.has(id)))
  }
  return visible.slice(0, limit)
}
