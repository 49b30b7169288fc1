import type { Ledger, Spend } from '../../src/summarise/budget/spending-ledger.ts'

/** A ledger in memory with the guarantees of the store's. */
export function memoryLedger(): Ledger & {
  spent(day: string): Spend
  open: number
  /** What each reservation was for, in order. */
  purposes: string[]
} {
  const entries = new Map<string, { day: string; spend: Spend }>()
  const warned = new Set<string>()
  const purposes: string[] = []
  let next = 0
  let open = 0
  const spent = (day: string): Spend => {
    let [tokens, usd] = [0, 0]
    for (const entry of entries.values()) {
      if (entry.day !== day) continue
      tokens += entry.spend.tokens
      usd += entry.spend.usd
    }
    return { tokens, usd }
  }
  return {
    spent,
    get open() {
      return open
    },
    purposes,
    async reserve(day, ask, caps, purpose) {
      const before = spent(day)
      const after = { tokens: before.tokens + ask.tokens, usd: before.usd + ask.usd }
      if (after.tokens > (caps.tokens ?? Infinity) || after.usd > (caps.usd ?? Infinity)) {
        return { id: null, day: before }
      }
      const id = `${next++}`
      entries.set(id, { day, spend: ask })
      open += 1
      purposes.push(purpose)
      return { id, day: after }
    },
    async settle(id, spend) {
      const entry = entries.get(id)
      if (entry === undefined) throw new Error(`no reservation ${id}`)
      entries.set(id, { ...entry, spend })
      open -= 1
    },
    async claimWarning(day) {
      const first = !warned.has(day)
      warned.add(day)
      return first
    },
  }
}
