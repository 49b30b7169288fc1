export const DELIVERY_STATES = ['planned', 'sending', 'sent', 'failed', 'gone'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One digest on its way to one chat. Times are epoch milliseconds. */
export interface Delivery {
  readonly id: number
  readonly chatId: number
  readonly digestId: number
  readonly state: DeliveryState
  readonly dueAt: number
  /** When a planned delivery may be sent; later than `dueAt` after a failed attempt. */
  readonly sendAfter: number
  readonly attempts: number
  /** When a claim expires: the process that claimed it is then assumed dead. */
  readonly leaseUntil: number | null
  readonly settledAt: number | null
  readonly messageId: number | null
  /** Why it failed or was postponed. */
  readonly reason: string | null
  /** Whether somebody asked for it, and waits in the chat. */
  readonly isAsked: boolean
  /** Whether it tells stories outside digests: it is claimed after these, and never in quiet hours. */
  readonly isAlert: boolean
  /** Whether it is a voice message, which is claimed after everything else. */
  readonly isVoice: boolean
  /** The forum topic in which somebody asked for it, 0 outside any; `null` for a digest by schedule. */
  readonly askedThread: number | null
}

/** A digest that somebody asked for. */
export interface AskedDelivery {
  readonly chatId: number
  readonly digestId: number
  /** The forum topic in which it was asked for, `null` outside any. */
  readonly thread: number | null
}

/** The planner's decision for a subscriber. */
export interface PlannedDelivery {
  readonly chatId: number
  /** `null` if the digest is skipped because it would be too late. */
  readonly digestId: number | null
  readonly nextDueAt: number
}

/** A delivery that reached its chat. */
export interface SentDelivery {
  readonly id: number
  readonly messageId: number
  /** Epoch milliseconds. */
  readonly at: number
}
