import { HOUR } from '../model/time.ts'
import type { Candidates, Id, StoredFingerprint } from './candidates.ts'
import { chooseStoryWith, type StoryChoice } from './choose-story.ts'
import { decidingMembers, isOfShared } from './deciding-members.ts'
import type { Fingerprinted } from './fingerprint.ts'
import { type Idf, staticIdf } from './idf.ts'
import { STORY_HOURS, sameStoryAs } from './same-story.ts'

/** The story of an article, and what resembles it. */
export interface FoundStory extends StoryChoice {
  /** Candidates of personal sources that the article resembles, if it is of a shared one. */
  personal: StoredFingerprint[]
}

/**
 * Finds the story of an article: looks up candidates by its keys, then the other members of similar stories. Two queries per
 * article, however many are stored. `personalSource` is the personal source that published it; `null` for a shared one.
 * Rejects with any error of the store.
 */
export async function findStory(
  { fingerprint, keys }: Fingerprinted,
  candidates: Candidates,
  idf: Idf = staticIdf,
  personalSource: StoredFingerprint['personalSource'] = null,
): Promise<FoundStory> {
  const since = fingerprint.publishedAt - STORY_HOURS * HOUR
  const found = await candidates.find(keys, since, MAX_CANDIDATES)
  const compare = sameStoryAs(fingerprint, idf)
  const likely = new Set<Id>()
  const personal: StoredFingerprint[] = []
  for (const candidate of found) {
    const isPassive = isOfShared({ personalSource }) && !isOfShared(candidate)
    if (likely.has(candidate.story) && !isPassive) continue
    if (compare(candidate.fingerprint).score < MIN_LIKELY) continue
    if (isPassive) personal.push(candidate)
    else likely.add(candidate.story)
  }
  if (likely.size === 0) return { ...chooseStoryWith(compare, []), personal }
  const members = await candidates.members([...likely], MAX_MEMBERS)
  const joined = found.filter((candidate) => likely.has(candidate.story))
  const deciding = decidingMembers(personalSource, [...joined, ...members])
  return { ...chooseStoryWith(compare, deciding, personalSource), personal }
}

/** Limit on the candidates read for an article. */
const MAX_CANDIDATES = 12
/** Limit on the members of a story that an article is compared with. */
const MAX_MEMBERS = 8
/** Minimum score of a candidate whose story is looked at as a whole: less than joins two articles, since the others may confirm it. */
const MIN_LIKELY = 0.15
