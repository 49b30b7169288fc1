import type { ClusteredArticle } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { type Candidates, MOST_CANDIDATES_A_KEY, type StoredFingerprint } from './candidates.ts'

/** Looks candidates up in the store. */
export function candidatesOf({
  fingerprints,
  stories,
}: Pick<Store, 'fingerprints' | 'stories'>): Candidates {
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

/** A stored article as it is compared with others. */
export function toStored({ articleId, storyId, fingerprint }: ClusteredArticle): StoredFingerprint {
  return { article: articleId, story: storyId, fingerprint }
}
