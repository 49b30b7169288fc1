/** Tokens and US dollars, of one call or of a day. */
export interface Spend {
  tokens: number
  usd: number
}

/**
 * What a model is asked for: a summary, whether its sentences are supported by the article, what a reader's words ask for, a question, a
 * part of an article in another language, how important a story is, or what a discussion says.
 */
export type ModelPurpose =
  | 'summary'
  | 'check'
  | 'wish'
  | 'question'
  | 'translation'
  | 'importance'
  | 'discussion'

/** Daily limits; `null` for no cap. */
export interface Caps {
  tokens: number | null
  usd: number | null
}

/** The caps of one call: those of the day, and the tokens that calls of its purpose may use of them; `null` for no cap. */
export interface CallCaps extends Caps {
  purposeTokens: number | null
}

/** The result of a reservation: its id, or `null` if it was not granted, and the total of the day so far. */
export interface ReservationAnswer {
  id: string | null
  day: Spend
  /** Whether only its purpose has no tokens left. */
  isPurposeUsedUp?: boolean
}

/**
 * Stores each day's spending, shared by all processes and safe across crashes. Days are `YYYY-MM-DD` in UTC. A reservation
 * that is never settled because its process died keeps counting in full.
 */
export interface Ledger {
  /** Adds `amount` to the day unless that would exceed a cap; check and addition are one atomic step. */
  reserve(
    day: string,
    amount: Spend,
    caps: CallCaps,
    purpose: ModelPurpose,
  ): Promise<ReservationAnswer>
  /** Replaces a reservation with what was actually spent. */
  settle(id: string, spent: Spend): Promise<void>
  /** `true` for the first caller of a day in any process; that caller notifies the operators. */
  claimWarning(day: string): Promise<boolean>
}
