import type { Print } from '../../src/store/fingerprints.ts'

/** An article that grouping remembers nothing of: for tests that say themselves what belongs together. */
export function unprinted(articleId: number): Print {
  return { article_id: articleId, packed: '', keys: [] }
}
