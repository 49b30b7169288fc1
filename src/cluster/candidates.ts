import type { Fingerprint } from '../model/fingerprint.ts'

/** Id of an article or story in the store. */
export type Id = string | number

/** A fixed order of ids, so that ties are always broken the same way. */
export function compareIds(a: Id, b: Id): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** The fingerprint of an article that already belongs to a story. */
export interface StoredFingerprint {
  article: Id
  story: Id
  fingerprint: Fingerprint
  /** The personal source that published it; `null` or left out for a shared one. */
  personalSource?: Id | null
}

/** Looks up articles that already belong to a story. The store implements it with a table (key, article). */
export interface Candidates {
  /**
   * Up to `limit` articles published at `since` (epoch milliseconds) or later that share a key, those with the most shared
   * keys first. For each key only the newest `MAX_CANDIDATES_PER_KEY` articles need to be considered.
   */
  find(keys: readonly number[], since: number, limit: number): Promise<StoredFingerprint[]>
  /** Up to `limit` articles of each of these stories: the leader first, then the newest. */
  members(stories: readonly Id[], limit: number): Promise<StoredFingerprint[]>
}

/**
 * Number of articles that are read for a key. A key with more is a pair of words shared by a whole day's news; articles of
 * the same story are among the newest and have other keys in common.
 */
export const MAX_CANDIDATES_PER_KEY = 50
