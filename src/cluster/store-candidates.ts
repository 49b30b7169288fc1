import type { Grouped } from '../store/fingerprints.ts'
import type { Store } from '../store/store.ts'
import { type Candidates, MOST_CANDIDATES_A_KEY, type StoredFingerprint } from './candidates.ts'
import { decodeFingerprint } from './codec.ts'

/** The store as grouping looks things up. */
export function candidatesOf({ fingerprints, stories }: Store): Candidates {
  return {
    async find(keys, since, limit) {
      const found = await fingerprints.alike(keys, since, MOST_CANDIDATES_A_KEY, limit)
      return found.map(toStored)
    },
    async members(storyIds, limit) {
      return (await stories.members(storyIds.map(Number), limit)).map(toStored)
    },
  }
}

/** A row as grouping compares it. Throws an `UnknownFingerprint` where another version wrote it. */
export function toStored(row: Grouped): StoredFingerprint {
  return {
    article: row.article_id,
    story: row.story_id,
    fingerprint: decodeFingerprint(row.packed),
  }
}
