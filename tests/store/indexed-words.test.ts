import fc from 'fast-check'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { hasSequences, hasTerms, joinedWords } from '../../src/store/indexed-words.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { indexTerms } from '../../src/text/search/terms.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

const onPostgres = databases.filter(({ name }) => name === 'PostgreSQL')

describe.each(onPostgres)('words as $name keeps them', (on) => {
  let opened: OpenDatabase
  let db: Database

  beforeAll(async () => {
    opened = await on.open()
    db = await openDatabase(opened.url, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    await db.destroy()
    await opened.remove()
  })

  /** Asks about an article that is nowhere stored. */
  const ask = async (parts: readonly string[], typed: string) => {
    const query = searchQuery(typed)
    const [title = [], lead = [], body = []] = parts.map(indexTerms)
    const { words, titleLength, headLength } = joinedWords(title, lead, body)
    const { rows } = await sql<{ terms: boolean; any: boolean; lead: boolean; title: boolean }>`
      select ${hasTerms(query)} as terms, ${hasSequences(query, 'anywhere')} as any,
        ${hasSequences(query, 'title and lead')} as lead, ${hasSequences(query, 'title')} as title
      from (
        select ${words}::text as words, ${titleLength}::integer as title_length,
          ${headLength}::integer as head_length
      ) as article_text
    `.execute(db)
    return rows[0]
  }
  const PARTS = ['Heat pumps: C++ 1,000', 'The lead, node.js; 日本語', 'A body with heat.']

  test.each([
    ['heat', { terms: true, any: true, lead: true, title: true }],
    ['pum', { terms: true, any: true, lead: true, title: true }],
    ['"pum"', { terms: false, any: false, lead: false, title: false }],
    ['c++', { terms: true, any: true, lead: true, title: true }],
    ['1000', { terms: true, any: true, lead: true, title: true }],
    ['node.js', { terms: true, any: true, lead: true, title: false }],
    ['js.node', { terms: true, any: false, lead: false, title: false }],
    ['日本', { terms: true, any: true, lead: true, title: false }],
    ['本日', { terms: true, any: false, lead: false, title: false }],
    ['heat body', { terms: true, any: true, lead: false, title: false }],
    ['heat lead', { terms: true, any: true, lead: true, title: false }],
    // From one part into the next.
    ['"1000 the"', { terms: true, any: false, lead: false, title: false }],
    ['nothing', { terms: false, any: false, lead: false, title: false }],
  ])('%s', async (typed, expected) => {
    expect(await ask(PARTS, typed)).toEqual(expected)
  })

  test('whatever is written can be indexed, and is found by its own words', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, body) => {
        const typed = `"${title.replaceAll(/["“”„«»「」『』]/gu, ' ')}"`
        // Without any term there is nothing to look for.
        fc.pre(searchQuery(typed).length > 0)
        const found = await ask([title, '', body], typed)
        expect(found).toEqual({ terms: true, any: true, lead: true, title: true })
      }),
      { numRuns: 50 },
    )
  })
})
