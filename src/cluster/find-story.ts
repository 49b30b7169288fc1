import { HOUR } from '../model/time.ts'
import type { Candidates, Id } from './candidates.ts'
import { chooseStoryWith, type StoryChoice } from './choose-story.ts'
import type { Fingerprinted } from './fingerprint.ts'
import { type Idf, staticIdf } from './idf.ts'
import { STORY_HOURS, sameStoryAs } from './same-story.ts'

/**
 * Finds the story of an article: looks up candidates by its keys, then the other members of similar stories. Two queries per
 * article, however many are stored. Rejects with any error of the store.
 */
export async function findStory(
  { fingerprint, keys }: Fingerprinted,
  candidates: Candidates,
  idf: Idf = staticIdf,
): Promise<StoryChoice> {
  const since = fingerprint.publishedAt - STORY_HOURS * HOUR
  const found = await candidates.find(keys, since, MAX_CANDIDATES)
  const compare = sameStoryAs(fingerprint, idf)
  const likely = new Set<Id>()
  for (const candidate of found) {
    if (likely.has(candidate.story)) continue
    if (compare(candidate.fingerprint).same) likely.add(candidate.story)
  }
  if (likely.size === 0) return chooseStoryWith(compare, [])
  const members = await candidates.members([...likely], MAX_MEMBERS)
  const joined = found.filter((candidate) => likely.has(candidate.story))
  return chooseStoryWith(compare, [...joined, ...members])
}

/** Limit on the candidates read for an article. */
const MAX_CANDIDATES = 16
/** Limit on the members of a story that an article is compared with. */
const MAX_MEMBERS = 8
