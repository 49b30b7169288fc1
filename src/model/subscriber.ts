import type { Schedule } from './schedule.ts'

export const SUBSCRIBER_KINDS = ['private', 'group', 'supergroup', 'channel'] as const
/** The kind of chat, as Telegram names it. */
export type SubscriberKind = (typeof SUBSCRIBER_KINDS)[number]

export const SUBSCRIBER_STATES = ['active', 'stopped', 'gone'] as const
/** `active` receives digests; `stopped` sent /stop; `gone` blocked the bot or no longer exists. */
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number]

export const DIGEST_FORMS = ['cards', 'overview'] as const
/** Whether a digest comes as cards or as one message with all gists folded. */
export type DigestForm = (typeof DIGEST_FORMS)[number]

export const READING_VIEWS = ['classic', 'rich'] as const
/** How full text is shown: pages that every client can show, or one rich message. */
export type ReadingView = (typeof READING_VIEWS)[number]

/** A chat that receives digests. All times are epoch milliseconds. */
export interface Subscriber {
  /** Telegram's chat id. */
  readonly chatId: number
  readonly kind: SubscriberKind
  /** The title of a group or channel, or the person's name. */
  readonly name: string
  /** Language of the interface. */
  readonly language: string
  readonly profileId: number
  readonly schedule: Schedule
  readonly state: SubscriberState
  /** When the next digest is due; `null` unless active. */
  readonly nextDueAt: number | null
  readonly lastDigestId: number | null
  /** When the digest that was skipped after downtime had been due; `null` once another one was planned. */
  readonly missedAt: number | null
  readonly createdAt: number
  readonly updatedAt: number
  /** The forum topic that digests go to. */
  readonly threadId: number | null
  readonly form: DigestForm
  readonly reading: ReadingView
  /** Whether cards show the lead picture. */
  readonly pictures: boolean
  /** No digest is due before then. */
  readonly pausedUntil: number | null
}

/** What may change about a subscriber; what is left out stays as it is. */
export type SubscriberChange = Partial<Omit<Subscriber, 'chatId' | 'createdAt' | 'schedule'>> & {
  readonly schedule?: Partial<Schedule>
}

/** A subscriber after a change. */
export function changed(subscriber: Subscriber, change: SubscriberChange): Subscriber {
  return {
    ...subscriber,
    ...change,
    schedule: { ...subscriber.schedule, ...change.schedule },
  }
}
