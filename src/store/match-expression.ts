import type { SearchQuery } from '../text/search/search-query.ts'

/** The parts of an article that must contain everything that is searched for. */
export type SearchedPart = 'title' | 'title and lead' | 'anywhere'

/**
 * A query in the language of SQLite's FTS5. Terms hold letters, digits and the signs + # . only, which are no syntax in quotes.
 * @example
 * fts5Expression(searchQuery('node.js'), 'title') // {title} : ("node js")
 */
export function fts5Expression(query: SearchQuery, part: SearchedPart): string {
  const all = query.map(({ terms, isPrefix }) => `"${terms.join(' ')}"${isPrefix ? ' *' : ''}`)
  return `${COLUMNS[part]}(${all.join(' AND ')})`
}

const COLUMNS = { title: '{title} : ', 'title and lead': '{title lead} : ', anywhere: '' } as const
