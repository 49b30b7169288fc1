import type { Quality } from '../model/quality.ts'
import { HOUR } from '../model/time.ts'
import { compareIds, type Id } from './candidates.ts'

/** What is needed of an article to choose the leader of a story. */
export interface Member {
  article: Id
  /** Number of words in the article as read. */
  words: number
  quality: Quality
  /** Epoch milliseconds. */
  publishedAt: number
  /** How good its source is, 0 to 1; 0.5 by default. */
  standing: number
  /** A newsletter or list that covers other stories too. */
  roundup: boolean
}

/**
 * The leader of a story: the longest article, from the best source, and the earliest, in this order of weight. An article
 * that could not be read in full leads only if there is no other.
 * @throws {RangeError} if there are no members
 */
export function chooseLeader<M extends Member>(members: readonly M[]): M {
  const [first, ...others] = members
  if (!first) throw new RangeError('a story has at least one member')
  const start = Math.min(...members.map((member) => member.publishedAt))
  const score = (member: M): number => leaderScore(member, start)
  return others.reduce((best, member) => {
    const difference = score(member) - score(best) || best.publishedAt - member.publishedAt
    if (difference !== 0) return difference > 0 ? member : best
    return compareIds(member.article, best.article) < 0 ? member : best
  }, first)
}

function leaderScore(member: Member, start: number): number {
  const length = Math.min(member.words, FULL_LENGTH_WORDS) / FULL_LENGTH_WORDS
  const late = Math.min((member.publishedAt - start) / MAX_LATE, 1)
  const sum = length * READABLE[member.quality] + 0.6 * member.standing + 0.3 * (1 - late)
  return member.roundup ? sum - 2 : sum
}

/** An article of this length covers its story; a longer one is not better. */
const FULL_LENGTH_WORDS = 600
/** After two days it no longer matters who was first. */
const MAX_LATE = 48 * HOUR
const READABLE: Record<Quality, number> = {
  full: 1,
  short: 0.7,
  paywall: 0.3,
  list: 0,
  'not-article': -1,
}
