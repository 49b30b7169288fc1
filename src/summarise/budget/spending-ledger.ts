/** Tokens and US dollars, of one call or of a day. */
export interface Spend {
  tokens: number
  usd: number
}

/** What a day may cost; `null` for no cap. */
export interface Caps {
  tokens: number | null
  usd: number | null
}

/** The answer to a reservation: its id, or `null` for "not granted"; and what the day amounts to by now. */
export interface Reserved {
  id: string | null
  day: Spend
}

/**
 * Where a day's spending is kept, so that a crash or a second process changes nothing. Days are `YYYY-MM-DD` in UTC.
 * A reservation that is never settled (the process died) goes on counting in full.
 */
export interface Ledger {
  /** Adds `ask` to the day unless that would break a cap, in one step with the check. */
  reserve(day: string, ask: Spend, caps: Caps): Promise<Reserved>
  /** Replaces a reservation by what was really spent. */
  settle(id: string, spent: Spend): Promise<void>
  /** `true` for the first caller of a day, on any process: the one who tells the admins. */
  claimWarning(day: string): Promise<boolean>
}
