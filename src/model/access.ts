export const ACCESS_STATES = ['allowed', 'banned'] as const
/** An operator's decision about a person, a group or a channel. */
export type AccessState = (typeof ACCESS_STATES)[number]

/** Who may use the bot (`ACCESS`): everybody, those with an invitation, or those whom an operator let in. */
export type AccessMode = 'open' | 'invite' | 'list'

/** What is known about whoever sends an update, and about the chat that it comes from. */
export interface Applicant {
  /** One of the bot's admins, known as a person. */
  readonly isAdmin: boolean
  /** The decision about the person, or about the chat in whose name an anonymous admin or a channel writes. */
  readonly sender: AccessState | undefined
  /** The decision about the chat, unless it is the sender. */
  readonly chat: AccessState | undefined
  /** Whether the chat subscribed before, perhaps when everybody might. */
  readonly isSubscriber: boolean
}

/** `admitted`: may use the bot; `banned`: gets no answer; `stranger`: needs to be let in first. */
export type Admission = 'admitted' | 'banned' | 'stranger'

/** Decides about an update. A banned chat is closed to everybody in it; an admin's own chat cannot be. */
export function admission(mode: AccessMode, applicant: Applicant): Admission {
  const { isAdmin, sender, chat, isSubscriber } = applicant
  if (chat === 'banned') return 'banned'
  if (isAdmin) return 'admitted'
  if (sender === 'banned') return 'banned'
  const isLetIn = sender === 'allowed' || chat === 'allowed' || isSubscriber
  return mode === 'open' || isLetIn ? 'admitted' : 'stranger'
}

/** A code with which several people can join for a limited time. Times are epoch milliseconds. */
export interface Invite {
  readonly code: string
  /** The operator who created it. */
  readonly byId: number
  readonly createdAt: number
  readonly expiresAt: number
  readonly usesLeft: number
}
