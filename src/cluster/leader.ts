import type { Quality } from '../model/quality.ts'
import { HOUR } from '../model/time.ts'
import { compareIds, type Id } from './compare-ids.ts'

/** What the choice of a leader needs to know of an article. */
export interface Member {
  article: Id
  /** Words of the article as it was read. */
  words: number
  quality: Quality
  /** Epoch milliseconds. */
  publishedAt: number
  /** How good its source is, 0 to 1; 0.5 where nobody said. */
  standing: number
  /** A letter or list that tells other stories too. */
  roundup: boolean
}

/**
 * The article that leads a story: fullest, from the best source, earliest, in this order of weight. What could not be
 * read whole leads only where nothing else is there. Throws a `RangeError` for a story without members.
 */
export function chooseLeader<M extends Member>(members: readonly M[]): M {
  const [first, ...others] = members
  if (!first) throw new RangeError('a story has at least one member')
  const start = Math.min(...members.map((member) => member.publishedAt))
  const worth = (member: M): number => worthOf(member, start)
  return others.reduce((best, member) => {
    const more = worth(member) - worth(best) || best.publishedAt - member.publishedAt
    if (more !== 0) return more > 0 ? member : best
    return compareIds(member.article, best.article) < 0 ? member : best
  }, first)
}

function worthOf(member: Member, start: number): number {
  const fullness = Math.min(member.words, ENOUGH_WORDS) / ENOUGH_WORDS
  const late = Math.min((member.publishedAt - start) / LATE, 1)
  const sum = fullness * READABLE[member.quality] + 0.6 * member.standing + 0.3 * (1 - late)
  return member.roundup ? sum - 2 : sum
}

/** An article of this length tells its story; a longer one is not better for it. */
const ENOUGH_WORDS = 600
/** After two days being first counts no more. */
const LATE = 48 * HOUR
const READABLE: Record<Quality, number> = {
  full: 1,
  short: 0.7,
  paywall: 0.3,
  list: 0,
  'not-article': -1,
}
