export const ACCESS_STATES = ['allowed', 'banned'] as const
/** An operator's decision about a person or a group. */
export type AccessState = (typeof ACCESS_STATES)[number]

/** A code with which several people can join for a limited time. Times are epoch milliseconds. */
export interface Invite {
  readonly code: string
  /** The operator who created it. */
  readonly byId: number
  readonly createdAt: number
  readonly expiresAt: number
  readonly usesLeft: number
}
