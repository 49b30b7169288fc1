import { FREE_MESSAGES_PER_SECOND } from '../../card/limits.ts'
import { SECOND } from '../../model/time.ts'
import { type Lane, laneOf, otherThan, type SendKind } from './lane-split.ts'
import { createSlidingWindow, type SlidingWindow } from './sliding-window.ts'

/** Permission for one send. */
export interface Permit {
  /** Whether the message is a paid broadcast. */
  isPaid: boolean
  /** Called when Telegram has answered, or the call failed. */
  release(now: number): void
}

/** The two quotas of Telegram: free messages and paid ones. */
export interface Quotas {
  /**
   * A permit for a send of this kind that begins now, or the milliseconds until one may be available. Who is refused counts as
   * waiting for that time, and the other kind leaves it its share.
   */
  take(now: number, kind: SendKind): Permit | number | Promise<Permit | number>
}

/** Waiting longer than it was told by this much, ms, means that a kind has given up. */
export const GIVEN_UP_MS = 50
/**
 * A digest that was refused a place counts as waiting for this long even if it gets one sooner: digests come in ticks of a
 * tenth of a second, and between two ticks answers would take what is theirs. Answers ask for the next one at once.
 */
export const TICKS_MS = 250
/** Wait of a kind that has used its share while the other waits: the other may stop waiting at any moment. */
export const SHARE_MS = 10
const LONGEST_WAIT_MS = SECOND + GIVEN_UP_MS

/** The places of each second. Only messages above the free rate are paid for: each paid message costs. */
export function limitsOf(messagesPerSecond: number, paysForMore: boolean): Lane {
  const isPaying = paysForMore && messagesPerSecond > FREE_MESSAGES_PER_SECOND
  return isPaying
    ? { free: FREE_MESSAGES_PER_SECOND, paid: messagesPerSecond - FREE_MESSAGES_PER_SECOND }
    : { free: messagesPerSecond, paid: 0 }
}

/**
 * Creates the quotas of one process.
 * @param shareAt the share of the free places that may be used, less than 1 after a 429
 */
export function createQuotas(
  messagesPerSecond: number,
  paysForMore: boolean,
  shareAt: (now: number) => number = () => 1,
): { take(now: number, kind: SendKind): Permit | number } & Quotas {
  const all = limitsOf(messagesPerSecond, paysForMore)
  const free = createSlidingWindow()
  const paid = createSlidingWindow()
  /** What each kind uses of the free places. */
  const used = { answer: createSlidingWindow(), digest: createSlidingWindow() }
  /** Until when each kind counts as waiting. */
  const waitsUntil = { answer: 0, digest: 0 }

  // All permits of a kind are the same: what has begun is counted, not remembered.
  const permits = {
    answer: permitOf(false, [free, used.answer]),
    digest: permitOf(false, [free, used.digest]),
    paid: permitOf(true, [paid]),
  }

  return {
    take(now, kind) {
      const until = waitsUntil[otherThan(kind)]
      // After the clock was set back, nobody counts as waiting for long.
      const otherWaits = until > now && until <= now + LONGEST_WAIT_MS
      const limits = { ...all, free: Math.max(1, Math.floor(all.free * shareAt(now))) }
      const lane = laneOf(kind, limits, otherWaits)
      const waitFree = free.wait(now, limits.free)
      const waitShare = used[kind].wait(now, lane.free)
      if (kind === 'answer') waitsUntil.answer = 0
      if (waitFree === 0 && waitShare === 0) return permits[kind].begin()
      const waitPaid = lane.paid > 0 ? paid.wait(now, lane.paid) : Number.POSITIVE_INFINITY
      if (waitPaid === 0) return permits.paid.begin()
      const wait = Math.min(waitFree > 0 ? waitFree : Math.min(waitShare, SHARE_MS), waitPaid)
      waitsUntil[kind] = now + Math.max(wait + GIVEN_UP_MS, kind === 'digest' ? TICKS_MS : 0)
      return wait
    },
  }
}

/** Permits for sends that take a place in each of these windows. */
function permitOf(isPaid: boolean, windows: readonly SlidingWindow[]): { begin(): Permit } {
  const permit: Permit = {
    isPaid,
    release(now) {
      for (const window of windows) window.end(now)
    },
  }
  return {
    begin() {
      for (const window of windows) window.begin()
      return permit
    },
  }
}
