import type { SearchQuery } from '../text/search/search-query.ts'
import { indexTerms } from '../text/search/terms.ts'
import type { Question } from './question.ts'

/** Finds the articles that contain most of a query, best first: `Search` of a viewer. */
export interface FindMost {
  most(query: SearchQuery, limit: number): Promise<number[]>
}

/** Articles whose sentences are compared with the question. */
const MAX_ARTICLES = 20
/** Words of a question that are looked for, those that are likely to be rare first. */
const MAX_WORDS = 6
/** A longer word is looked for by this share of its beginning, so that its other forms are found too. */
const STEM_SHARE = 0.7
const MIN_STEM = 4

/**
 * The ids of articles that may answer a question, at most twenty: those that have most of its words, of which a rare one counts for more.
 * @throws {SearchFailed}
 */
export async function findArticles(
  { words }: Pick<Question, 'words'>,
  search: FindMost,
): Promise<number[]> {
  const query = words
    .toSorted((a, b) => rarity(b) - rarity(a))
    .slice(0, MAX_WORDS)
    .flatMap((word) => {
      const terms = indexTerms(stemOf(word))
      return terms.length === 0 ? [] : [{ terms, isPrefix: isStem(word) }]
    })
  return query.length === 0 ? [] : search.most(query, MAX_ARTICLES)
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
