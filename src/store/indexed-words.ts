import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery, Sequence } from '../text/search/search-query.ts'
import type { SearchedPart } from './match-expression.ts'

/** The words of an article as PostgreSQL keeps them. */
export interface IndexedWords {
  /** The terms of title, lead and body in their order, with a space before and after each, and a bar between the parts. */
  words: string
  /** Characters (code points) of the title, and of the title and the lead. */
  titleLength: number
  headLength: number
}

/**
 * Joins the terms of title, lead and body. Terms hold letters, digits and the signs + # . only. A `tsvector` of the same terms with their
 * positions takes two and a half times the room, since it can hardly be compressed; so the index is of a `tsvector` that is made from
 * these words and stored nowhere else.
 */
export function joinedWords(
  title: readonly string[],
  lead: readonly string[],
  body: readonly string[],
): IndexedWords {
  const heading = ` ${title.join(' ')} `
  const head = `${heading}| ${lead.join(' ')} `
  return {
    words: `${head}| ${body.join(' ')} `,
    titleLength: Array.from(heading).length,
    headLength: Array.from(head).length,
  }
}

/** Whether an article has all terms of a query, in any order, by the index: without positions, it knows of no sequences. */
export function hasTerms(query: SearchQuery): RawBuilder<boolean> {
  return sql<boolean>`(article_text.words::tsvector) @@ ${tsquery(query)}::tsquery`
}

/** Which sequences of a query an article has, by its words: a bit for each, the first the lowest. */
export function hasSequencesAsBits(query: SearchQuery): RawBuilder<number> {
  const bits = query.map(
    (sequence, place) =>
      sql`(strpos(part.words, ${wordsOf(sequence)}) > 0)::int * ${1 << place}::int`,
  )
  return sql<number>`(
    select ${sql.join(bits, sql` + `)} from (select article_text.words || '' as words offset 0) as part
  )`
}

/** Whether a part of an article has all sequences of a query, by its words: some 10 µs an article, and no index is used. */
export function hasSequences(query: SearchQuery, part: SearchedPart): RawBuilder<boolean> {
  const has = (words: RawBuilder<string>) =>
    sql.join(
      query.map((sequence) => sql`strpos(${words}, ${wordsOf(sequence)}) > 0`),
      sql` and `,
    )
  if (query.length === 1) return sql<boolean>`(${has(PARTS[part])})`
  // PostgreSQL unpacks the words each time that they are named: here once, also for a query of ten words.
  return sql<boolean>`(
    select ${has(sql`part.words`)} from (select ${PARTS[part]} || '' as words offset 0) as part
  )`
}

/** Of the beginning alone PostgreSQL unpacks no more than that. */
const PARTS = {
  title: sql<string>`left(article_text.words, article_text.title_length)`,
  'title and lead': sql<string>`left(article_text.words, article_text.head_length)`,
  anywhere: sql<string>`article_text.words`,
} as const

function wordsOf({ terms, isPrefix }: Sequence): string {
  return ` ${terms.join(' ')}${isPrefix ? '' : ' '}`
}

function tsquery(query: SearchQuery): string {
  return query
    .flatMap(({ terms, isPrefix }) =>
      terms.map((term, at) => `'${term}'${isPrefix && at === terms.length - 1 ? ':*' : ''}`),
    )
    .join(' & ')
}
