import { describe, expect, it, vi } from 'vitest'
import { fillOf, openBudget } from '../../../src/summarise/budget/budget.ts'
import { costOf, PRICES, priceOf } from '../../../src/summarise/budget/prices.ts'
import { memoryLedger } from '../../support/memory-ledger.ts'

const NOON = Date.UTC(2026, 2, 3, 12)

describe('the budget of a day', () => {
  it('is never exceeded, even by concurrent calls', async () => {
    const ledger = memoryLedger()
    const budget = openBudget(
      ledger,
      async () => ({ tokens: 1_000, usd: null }),
      () => NOON,
      vi.fn(),
    )
    const reservations = await Promise.all(
      Array.from({ length: 20 }, () => budget.reserve({ tokens: 300, usd: 0 })),
    )
    expect(reservations.filter((reservation) => reservation !== null)).toHaveLength(3)
  })

  it('uses the current caps, not those at the start', async () => {
    let tokens: number | null = 100
    const caps = async () => ({ tokens, usd: null })
    const budget = openBudget(memoryLedger(), caps, () => NOON, vi.fn())
    expect(await budget.reserve({ tokens: 300, usd: 0 })).toBeNull()
    tokens = 1_000
    expect(await budget.reserve({ tokens: 300, usd: 0 })).not.toBeNull()
    tokens = 0
    expect(await budget.reserve({ tokens: 1, usd: 0 })).toBeNull()
    tokens = null
    expect(await budget.reserve({ tokens: 1, usd: 0 })).not.toBeNull()
  })

  it('regains what a call did not use', async () => {
    const budget = openBudget(
      memoryLedger(),
      async () => ({ tokens: 1_000, usd: null }),
      () => NOON,
      vi.fn(),
    )
    const first = await budget.reserve({ tokens: 900, usd: 0 })
    expect(await budget.reserve({ tokens: 900, usd: 0 })).toBeNull()
    await first?.settle({ tokens: 100, usd: 0 })
    expect(await budget.reserve({ tokens: 900, usd: 0 })).not.toBeNull()
  })

  it('counts reservations that were never settled in full, as after a crash', async () => {
    const ledger = memoryLedger()
    await openBudget(
      ledger,
      async () => ({ tokens: 1_000, usd: null }),
      () => NOON,
      vi.fn(),
    ).reserve({
      tokens: 900,
      usd: 0,
    })
    const reopened = openBudget(
      ledger,
      async () => ({ tokens: 1_000, usd: null }),
      () => NOON,
      vi.fn(),
    )
    expect(await reopened.reserve({ tokens: 200, usd: 0 })).toBeNull()
  })

  it('can be capped in dollars, and is reset at midnight UTC', async () => {
    let clock = NOON
    const budget = openBudget(
      memoryLedger(),
      async () => ({ tokens: null, usd: 0.01 }),
      () => clock,
      vi.fn(),
    )
    expect(await budget.reserve({ tokens: 1, usd: 0.009 })).not.toBeNull()
    expect(await budget.reserve({ tokens: 1, usd: 0.009 })).toBeNull()
    clock = Date.UTC(2026, 2, 4)
    expect(await budget.reserve({ tokens: 1, usd: 0.009 })).not.toBeNull()
  })

  it('warns at four fifths, once across all processes', async () => {
    const ledger = memoryLedger()
    const warned = vi.fn()
    const open = () =>
      openBudget(
        ledger,
        async () => ({ tokens: 1_000, usd: null }),
        () => NOON,
        warned,
      )
    await open().reserve({ tokens: 799, usd: 0 })
    expect(warned).not.toHaveBeenCalled()
    await open().reserve({ tokens: 1, usd: 0 })
    await open().reserve({ tokens: 150, usd: 0 })
    await open().reserve({ tokens: 500, usd: 0 })
    expect(warned).toHaveBeenCalledOnce()
    expect(warned).toHaveBeenCalledWith({
      day: '2026-03-03',
      spent: { tokens: 800, usd: 0 },
      caps: { tokens: 1_000, usd: null },
    })
  })
})

it('is as full as the more used cap', () => {
  expect(fillOf({ tokens: 500, usd: 3 }, { tokens: 1_000, usd: 4 })).toBe(0.75)
  expect(fillOf({ tokens: 500, usd: 3 }, { tokens: null, usd: null })).toBe(0)
})

describe('a price', () => {
  it.each([
    ['gpt-6-luna', 0.1],
    ['gpt-6-luna-2026-09-22', 0.1],
    ['openai/gpt-6-luna', 0.1],
    ['GPT-5.4-mini', 0.75],
  ])('is known for %s', (model, perMillion) => {
    expect(priceOf(model)?.in).toBe(perMillion)
  })

  it('is unknown for another model', () => {
    expect(priceOf('llama-3.3-70b')).toBeNull()
    expect(costOf(null, 1, 1, null)).toBeNull()
  })

  it('is that of the longest matching prefix', () => {
    expect(priceOf('abc-mini', { abc: { in: 1, out: 1 }, 'abc-mini': { in: 2, out: 2 } })?.in).toBe(
      2,
    )
  })

  it('can be overridden or added', () => {
    const prices = { ...PRICES, 'gpt-6-luna': { in: 1, out: 2 }, mine: { in: 0, out: 0 } }
    expect(priceOf('gpt-6-luna', prices)).toEqual({ in: 1, out: 2 })
    expect(priceOf('mine-large', prices)).toEqual({ in: 0, out: 0 })
  })

  it('gives a cost, half of it in the flex tier', () => {
    expect(costOf({ in: 1, out: 5 }, 2_000, 200, null)).toBeCloseTo(0.003)
    expect(costOf({ in: 1, out: 5 }, 2_000, 200, 'flex')).toBeCloseTo(0.0015)
  })
})
