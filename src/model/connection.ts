import type { PushEvent } from './push.ts'

/** What a person can connect: programs of theirs that read what this bot shows them, or are sent it. Sent buttons carry these words. */
export const CONNECTION_KINDS = ['assistant', 'digestFeed', 'savedFeed', 'webhook'] as const
export type ConnectionKind = (typeof CONNECTION_KINDS)[number]

/** Something that one person connected; at most one of each kind. Times are epoch milliseconds. */
export interface Connection {
  readonly id: number
  /** The private chat, whose id is the person's. */
  readonly chatId: number
  readonly kind: ConnectionKind
  /** Whether it may bookmark articles. */
  readonly maySave: boolean
  /** Where a webhook is; `null` for what has a secret of ours. */
  readonly target: string | null
  /** From which the secret of a webhook is made; `null` for what has a secret of ours. */
  readonly nonce: string | null
  /** What a webhook is sent. */
  readonly event: PushEvent
  /** Since when a webhook has failed; `null` if it works. */
  readonly failingSince: number | null
  readonly createdAt: number
  /** When it was last used, to the hour; `null` if it never was. */
  readonly usedAt: number | null
  /** When it was ended; `null` while it works. */
  readonly endedAt: number | null
}
