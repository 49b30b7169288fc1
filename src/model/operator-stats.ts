import type { DeliveryState } from './delivery.ts'
import type { Preferences } from './preferences.ts'

/** What happened since some time. */
export interface Activity {
  articles: number
  taps: number
  /** New subscribers. */
  subscribers: number
  /** Summaries made by a model. */
  byModel: number
  /** Extractive summaries: a fallback is never hidden. */
  embedded: number
  sent: number
  failed: number
  gone: number
}

/** One day, UTC. */
export interface DayStats {
  /** Its first moment, epoch milliseconds. */
  day: number
  articles: number
  sent: number
  /** Of `sent`, those that arrived within a minute of their due time. */
  punctual: number
  failed: number
  gone: number
  usd: number
  tokens: number
}

/** A delivery that did not arrive. Times are epoch milliseconds. */
export interface FailedDelivery {
  readonly chatId: number
  /** The subscriber's name; `null` where the chat is no longer one. */
  readonly name: string | null
  readonly digestId: number
  readonly state: DeliveryState
  readonly reason: string | null
  readonly dueAt: number
  readonly settledAt: number | null
  readonly attempts: number
}

/** A profile that at least one active subscriber has. */
export interface ProfileInUse {
  readonly id: number
  readonly preferences: Preferences
  readonly subscribers: number
  /** One chat that has it. */
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
