import type { Fingerprint } from '../model/fingerprint.ts'
import type { Id } from './compare-ids.ts'

/** An article that has its place already. */
export interface StoredFingerprint {
  article: Id
  story: Id
  fingerprint: Fingerprint
}

/** Where placed articles are looked up. The store implements it over a table (key, article). */
export interface Candidates {
  /**
   * Articles published at `since` (epoch milliseconds) or later that share a key, those with the most shared keys
   * first, at most `limit`. Of one key the `MOST_CANDIDATES_A_KEY` articles that came last are enough.
   */
  find(keys: readonly number[], since: number, limit: number): Promise<StoredFingerprint[]>
  /** Up to `limit` articles of each of these stories, its leader and then its newest ones. */
  members(stories: readonly Id[], limit: number): Promise<StoredFingerprint[]>
}

/**
 * How far a key's articles are read back. A key with more is a pair of words that a whole day shares; what belongs to
 * the same story is among the newest, and has further keys.
 */
export const MOST_CANDIDATES_A_KEY = 50
