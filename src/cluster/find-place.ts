import { HOUR } from '../model/time.ts'
import type { Candidates } from './candidates.ts'
import type { Id } from './compare-ids.ts'
import type { Fingerprinted } from './fingerprint.ts'
import { type Idf, staticIdf } from './idf.ts'
import { type Placement, placeBy } from './place.ts'
import { STORY_HOURS, sameStoryAs } from './same-story.ts'

/**
 * Looks an article's place up: candidates by its keys, then the other members of those stories that it resembles. Two
 * queries an article, however many are stored. Rejects with what the store throws.
 */
export async function findPlace(
  { fingerprint, keys }: Fingerprinted,
  candidates: Candidates,
  rarity: Idf = staticIdf,
): Promise<Placement> {
  const since = fingerprint.publishedAt - STORY_HOURS * HOUR
  const found = await candidates.find(keys, since, MOST_CANDIDATES)
  const judge = sameStoryAs(fingerprint, rarity)
  const likely = new Set<Id>()
  for (const candidate of found) {
    if (likely.has(candidate.story)) continue
    if (judge(candidate.fingerprint).same) likely.add(candidate.story)
  }
  if (likely.size === 0) return placeBy(judge, [])
  const members = await candidates.members([...likely], MOST_MEMBERS)
  const joined = found.filter((candidate) => likely.has(candidate.story))
  return placeBy(judge, [...joined, ...members])
}

/** Candidates read for one article. */
const MOST_CANDIDATES = 16
/** Members of one story against which an article is held. */
const MOST_MEMBERS = 8
