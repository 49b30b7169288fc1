import type { SearchQuery } from '../text/search/search-query.ts'
import { indexTerms } from '../text/search/terms.ts'
import type { Question } from './question.ts'

/** Finds the articles that contain all of a query, best first: `Search` of a viewer. */
export interface FindIds {
  ids(query: SearchQuery, offset: number, limit: number): Promise<number[]>
}

/** Articles whose sentences are compared with the question. */
const MAX_ARTICLES = 20
/** Searches for one question; each takes its turn among those of all chats. */
const MAX_SEARCHES = 7
/** Words of a question that are looked for, those that are likely to be rare first. */
const MAX_WORDS = 6
/** A longer word is looked for by this share of its beginning, so that its other forms are found too. */
const STEM_SHARE = 0.7
const MIN_STEM = 4

/**
 * The ids of articles that may answer a question, at most twenty: those with all of its words, then those that lack one, then those
 * with a single one.
 * @throws {SearchFailed}
 */
export async function findArticles(
  question: Pick<Question, 'words'>,
  search: FindIds,
): Promise<number[]> {
  const found = new Set<number>()
  for (const query of queriesOf(question.words)) {
    if (found.size >= MAX_ARTICLES) break
    for (const id of await search.ids(query, 0, MAX_ARTICLES)) found.add(id)
  }
  return [...found].slice(0, MAX_ARTICLES)
}

function queriesOf(words: readonly string[]): SearchQuery[] {
  const terms = words
    .toSorted((a, b) => rarity(b) - rarity(a))
    .slice(0, MAX_WORDS)
    .flatMap((word) => {
      const sequence = indexTerms(stemOf(word))
      return sequence.length === 0 ? [] : [{ terms: sequence, isPrefix: isStem(word) }]
    })
  if (terms.length === 0) return []
  const without = terms.map((_, left) => terms.filter((_one, i) => i !== left)).toReversed()
  const queries = [terms, ...(terms.length > 2 ? without : []), ...terms.map((term) => [term])]
  return queries.slice(0, MAX_SEARCHES)
}

/** Names of models and long words are rarer than short words. */
function rarity(word: string): number {
  return word.length + (/\d/.test(word) ? 10 : 0)
}

function isStem(word: string): boolean {
  return word.length >= MIN_STEM && /^\p{L}+$/u.test(word) && !/\p{sc=Han}/u.test(word)
}

function stemOf(word: string): string {
  if (!isStem(word)) return word
  return word.slice(0, Math.max(MIN_STEM, Math.ceil(word.length * STEM_SHARE)))
}
