import type { QuietHours } from './quiet-hours.ts'
import type { RecapTime } from './recap.ts'
import type { Schedule } from './schedule.ts'
import type { VoiceChoice } from './voice.ts'

export const SUBSCRIBER_KINDS = ['private', 'group', 'supergroup', 'channel'] as const
/** The kind of chat, as Telegram names it. */
export type SubscriberKind = (typeof SUBSCRIBER_KINDS)[number]

export const SUBSCRIBER_STATES = ['active', 'stopped', 'gone'] as const
/** `active` receives digests; `stopped` sent /stop; `gone` blocked the bot or no longer exists. */
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number]

export const DIGEST_FORMS = ['cards', 'overview'] as const
/** Whether a digest is sent as cards or as one message with folded gists. */
export type DigestForm = (typeof DIGEST_FORMS)[number]

export const READING_VIEWS = ['classic', 'rich'] as const
/** Whether full text is shown as pages that every client supports, or as a rich message. */
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
  /** When a digest that was skipped after downtime was due; `null` once the next one is planned. */
  readonly missedAt: number | null
  readonly createdAt: number
  readonly updatedAt: number
  /** The forum topic that digests go to. */
  readonly threadId: number | null
  readonly form: DigestForm
  readonly reading: ReadingView
  /** Whether cards show the lead picture. */
  readonly pictures: boolean
  /** No digest is due before this time. */
  readonly pausedUntil: number | null
  /** Whether digests ring as the chat does; otherwise they come without a sound. */
  readonly sound: boolean
  /** Whether each member of a group reads a copy of their own instead of turning the card that all see. */
  readonly memberCopies: boolean
  /** Since when the chat has refused every message because the bot may not write there; `null` if it does not. */
  readonly deniedSince: number | null
  /** Who subscribed a group or channel, and when that person was last told that it refuses. */
  readonly subscribedBy: number | null
  readonly ownerToldAt: number | null
  /** When it is told nothing at once. */
  readonly quiet: QuietHours
  /** When the recap of the week comes; `null` for those who want none. */
  readonly recap: RecapTime | null
  /** When the next recap is due; `null` without one. */
  readonly recapDueAt: number | null
  /** When it wants to be read to. */
  readonly voice: VoiceChoice
}

/** A change to a subscriber; omitted fields keep their values. */
export type SubscriberChange = Partial<Omit<Subscriber, 'chatId' | 'createdAt' | 'schedule'>> & {
  readonly schedule?: Partial<Schedule>
}

/** A subscriber with a change applied. */
export function changed(subscriber: Subscriber, change: SubscriberChange): Subscriber {
  return {
    ...subscriber,
    ...change,
    schedule: { ...subscriber.schedule, ...change.schedule },
  }
}
