import { FREE_MESSAGES_PER_SECOND } from '../../card/limits.ts'
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
  /** A permit for a send that begins now, or the milliseconds until one may be available. */
  take(now: number): Permit | number | Promise<Permit | number>
  /** A permit for a send that does not wait, such as an answer to a person; it counts in the free quota. */
  count(): Permit
}

/** Creates the quotas of one process. Only messages above the free rate are paid for: each paid message costs. */
export function createQuotas(
  messagesPerSecond: number,
  paysForMore: boolean,
): { take(now: number): Permit | number } & Quotas {
  const isPaying = paysForMore && messagesPerSecond > FREE_MESSAGES_PER_SECOND
  const free = createSlidingWindow(isPaying ? FREE_MESSAGES_PER_SECOND : messagesPerSecond)
  const paid = isPaying ? createSlidingWindow(messagesPerSecond - FREE_MESSAGES_PER_SECOND) : null
  const permit = (window: SlidingWindow): Permit => ({
    isPaid: window === paid,
    release: window.begin(),
  })
  return {
    take(now) {
      const wait = free.wait(now)
      if (wait === 0) return permit(free)
      const waitPaid = paid?.wait(now) ?? wait
      return paid !== null && waitPaid === 0 ? permit(paid) : Math.min(wait, waitPaid)
    },
    count: () => permit(free),
  }
}
