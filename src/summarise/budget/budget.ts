import type { Caps, Ledger, ModelPurpose, Spend } from './spending-ledger.ts'

/** Share of a cap at which the operators are warned. */
const WARN_AT = 0.8

/** The day's spending against its caps, for the message to the operators. */
export interface BudgetWarning {
  day: string
  spent: Spend
  caps: Caps
}

/** Tokens and money reserved for one call. */
export interface Reservation {
  /** Call exactly once with what was spent: zeros for a call that was not billed. */
  settle(spent: Spend): Promise<void>
}

/** The tokens of a day that calls of a purpose may use, so that what people ask for leaves enough for the digests. */
export type PurposeTokens = Readonly<Partial<Record<ModelPurpose, number>>>

/** Hard caps per UTC day: no model is called if the call could exceed one. */
export interface Budget {
  /** `null` once a cap is reached; summaries are extractive until midnight UTC. */
  reserve(amount: Spend, purpose?: ModelPurpose): Promise<Reservation | null>
}

/**
 * A budget over `ledger`. The caps are read at each call, because they may change while the bot runs. `onWarning` is called
 * once a day across all processes, when four fifths of a cap are reserved.
 */
export function openBudget(
  ledger: Ledger,
  currentCaps: () => Promise<Caps>,
  now: () => number,
  onWarning: (warning: BudgetWarning) => void,
  purposeTokens: PurposeTokens = {},
): Budget {
  return {
    async reserve(amount, purpose = 'summary') {
      const day = dayOf(now())
      const caps = await currentCaps()
      const callCaps = { ...caps, purposeTokens: purposeTokens[purpose] ?? null }
      const { id, day: spent, ...why } = await ledger.reserve(day, amount, callCaps, purpose)
      const isRefused = id === null && why.isPurposeUsedUp !== true
      const nearly = isRefused || fillOf(spent, caps) >= WARN_AT
      if (nearly && (await ledger.claimWarning(day))) onWarning({ day, spent, caps })
      return id === null ? null : { settle: (actual) => ledger.settle(id, actual) }
    },
  }
}

/** How far the more used of the two caps is used: 0 to 1, or more if a cap was lowered. */
export function fillOf(spent: Spend, caps: Caps): number {
  const shares = [
    caps.tokens === null ? 0 : spent.tokens / caps.tokens,
    caps.usd === null ? 0 : spent.usd / caps.usd,
  ]
  return Math.max(...shares)
}

/** The UTC day of a time in epoch milliseconds. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
