/** What is sent: an answer to a person, or a digest. */
export type SendKind = 'answer' | 'digest'

/** How many places of each quota one kind of sends may have in use. */
export interface Lane {
  free: number
  paid: number
}

/**
 * How many places a kind of sends may use while the other kind waits or does not. If there are paid places, digests take them
 * and leave the free ones to the answers. Otherwise digests keep at least half, so that a rush of answers never stops them:
 * one more than half, since the kind that is refused a place notices some milliseconds later that it is free.
 */
export function laneOf(kind: SendKind, limits: Lane, otherWaits: boolean): Lane {
  if (kind === 'answer') {
    return { free: split(limits, otherWaits).answers, paid: 0 }
  }
  return { free: split(limits, otherWaits).digests, paid: limits.paid }
}

function split({ free, paid }: Lane, isShared: boolean): { answers: number; digests: number } {
  if (!isShared) return { answers: free, digests: free }
  if (paid > 0) return { answers: free, digests: 0 }
  const digests = Math.min(free, Math.floor(free / 2) + 1)
  // At least one each: with one place a second, they take it in turns as they come.
  return { answers: Math.max(1, free - digests), digests }
}

/** The other kind. */
export function otherThan(kind: SendKind): SendKind {
  return kind === 'answer' ? 'digest' : 'answer'
}
