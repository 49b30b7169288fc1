import type { DeliveryState } from './delivery.ts'
import type { Preferences } from './preferences.ts'

/** Counts of what happened since a point in time. */
export interface Activity {
  articles: number
  taps: number
  /** New subscribers. */
  subscribers: number
  /** Summaries made by a model. */
  byModel: number
  /** Extractive summaries, including fallbacks. */
  extractive: number
  sent: number
  failed: number
  gone: number
}

/** Counts of one UTC day. */
export interface DayStats {
  /** Start of the day, epoch milliseconds. */
  day: number
  articles: number
  sent: number
  /** Number of sent deliveries that arrived within a minute of their due time. */
  punctual: number
  failed: number
  gone: number
  usd: number
  tokens: number
}

/** A failed delivery. Times are epoch milliseconds. */
export interface FailedDelivery {
  readonly chatId: number
  /** Name of the subscriber; `null` if the chat is no longer subscribed. */
  readonly name: string | null
  readonly digestId: number
  readonly state: DeliveryState
  readonly reason: string | null
  readonly dueAt: number
  readonly settledAt: number | null
  readonly attempts: number
}

/** A profile of at least one active subscriber. */
export interface ProfileInUse {
  readonly id: number
  readonly preferences: Preferences
  readonly subscribers: number
  /** A chat with this profile. */
  readonly sampleChatId: number
  /** When the first of its subscribers is due, epoch milliseconds. */
  readonly nextDueAt: number | null
}

/** How late deliveries were, in milliseconds. */
export interface Lateness {
  readonly count: number
  /** The median. */
  readonly p50: number
  readonly p99: number
}
