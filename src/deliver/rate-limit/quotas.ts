import { FREE_MESSAGES_PER_SECOND } from '../../card/limits.ts'
import { createSlidingWindow, type SlidingWindow } from './sliding-window.ts'

/** Permission for one send. */
export interface Pass {
  /** Whether Telegram is to be paid for it. */
  isPaid: boolean
  /** The answer is there. */
  end(now: number): void
}

/** The two ways to Telegram: what is free, and what is paid for. */
export interface Quotas {
  /** A pass for a send that begins now, or the milliseconds until there may be one. */
  take(now: number): Pass | number | Promise<Pass | number>
  /** Counts a send that waits for nobody, such as an answer to a person. */
  count(): Pass
}

/** Lanes for a pace. What is above the free one is paid for, and nothing else: each paid message costs. */
export function createQuotas(
  messagesPerSecond: number,
  paysForMore: boolean,
): { take(now: number): Pass | number } & Quotas {
  const isPaying = paysForMore && messagesPerSecond > FREE_MESSAGES_PER_SECOND
  const free = createSlidingWindow(isPaying ? FREE_MESSAGES_PER_SECOND : messagesPerSecond)
  const paid = isPaying ? createSlidingWindow(messagesPerSecond - FREE_MESSAGES_PER_SECOND) : null
  const pass = (window: SlidingWindow): Pass => ({
    isPaid: window === paid,
    end: window.begin(),
  })
  return {
    take(now) {
      const wait = free.wait(now)
      if (wait === 0) return pass(free)
      const waitPaid = paid?.wait(now) ?? wait
      return paid !== null && waitPaid === 0 ? pass(paid) : Math.min(wait, waitPaid)
    },
    count: () => pass(free),
  }
}
