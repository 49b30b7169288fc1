export const ACCESS_STATES = ['allowed', 'banned'] as const
/** What an admin decided about a person, or about a group as a whole. */
export type AccessState = (typeof ACCESS_STATES)[number]

/** A code that lets several people in for a while. Times are epoch milliseconds. */
export interface Invite {
  readonly code: string
  /** The admin who made it. */
  readonly byId: number
  readonly createdAt: number
  readonly expiresAt: number
  readonly usesLeft: number
}
