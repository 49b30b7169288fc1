import type { ClusteredArticle } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { type Candidates, MAX_CANDIDATES_PER_KEY, type StoredFingerprint } from './candidates.ts'

/** Candidates from the store. */
export function candidatesOf({
  fingerprints,
  stories,
}: Pick<Store, 'fingerprints' | 'stories'>): Candidates {
  return {
    async find(keys, since, limit) {
      const found = await fingerprints.alike(keys, since, MAX_CANDIDATES_PER_KEY, limit)
      return found.map(toStored)
    },
    async members(storyIds, limit) {
      return (await stories.members(storyIds.map(Number), limit)).map(toStored)
    },
  }
}

/** Converts a stored article to the form that is compared. */
export function toStored(member: ClusteredArticle): StoredFingerprint {
  const { articleId, storyId, fingerprint, personalSourceId } = member
  return { article: articleId, story: storyId, fingerprint, personalSource: personalSourceId }
}
