/** What the addresses of senders and of issues that came by mail begin with. Nothing can be requested from them. */
export const MAIL_SCHEME = 'mailbox:'

/** How a person can leave a mailing list, as its mails say. */
export interface Unsubscribe {
  /** An https or http address; `null` if there is none. */
  url: string | null
  /** Whether a POST to `url` is enough (RFC 8058); otherwise it is a page for a person. */
  isOneClick: boolean
  /** The address that a mail would have to be sent to; `null` if there is none. */
  mail: string | null
}

/** The mailbox of one chat. */
export interface Mailbox {
  chatId: number
  /** Random, and the same for as long as the chat is there: what its senders are stored under. */
  name: string
}

/**
 * Why a mail is refused that its reader could want: `sources`, the sender would be one source too many; `many`, too many mails came in a
 * day; `share`, their texts are more than one chat may bring in a day; `large`, it is too large.
 */
export type RefusalReason = 'sources' | 'many' | 'share' | 'large'

/** A mail that was refused, as its reader hears of it. */
export interface RefusedMail {
  why: RefusalReason
  sender: string
  subject: string
  /** The limit: sources, mails, or megabytes. */
  most: number
}

/** A sender as one chat has it. */
export interface MailSource {
  id: number
  /** `dropped`: the chat does not follow it any more; `held`: the operator removed it; `full`: the chat has as many sources as it may have. */
  is: 'followed' | 'dropped' | 'held' | 'full'
}
