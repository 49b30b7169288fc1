import type { Caps, Ledger, Spend } from './spending-ledger.ts'

/** Share of a cap at which the admins are told. */
const WARN_AT = 0.8

/** How full a day is, for the admins' message. */
export interface Warning {
  day: string
  spent: Spend
  caps: Caps
}

/** Money set aside for one call. */
export interface Reservation {
  /** Call exactly once, with what was spent; nothing for a call that was not billed. */
  settle(spent: Spend): Promise<void>
}

/** A hard cap a day (UTC): nothing is asked of a model that could break it. */
export interface Budget {
  /** `null` once the day is full; the embedded summary serves until midnight UTC. */
  reserve(ask: Spend): Promise<Reservation | null>
}

/** The caps are asked for at each call, since they may change while the bot runs. `onWarning` is called once a day over all processes, when four fifths of a cap are set aside. */
export function openBudget(
  ledger: Ledger,
  capsInForce: () => Promise<Caps>,
  now: () => number,
  onWarning: (warning: Warning) => void,
): Budget {
  return {
    async reserve(ask) {
      const day = dayOf(now())
      const caps = await capsInForce()
      const { id, day: spent } = await ledger.reserve(day, ask, caps)
      const nearly = id === null || fillOf(spent, caps) >= WARN_AT
      if (nearly && (await ledger.claimWarning(day))) onWarning({ day, spent, caps })
      return id === null ? null : { settle: (real) => ledger.settle(id, real) }
    },
  }
}

/** The fuller of the two caps, 0 to 1 and above. */
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
