import type { BudgetCaps } from './operator.ts'

/** Anything above is a typing mistake: a million dollars, a hundred billion tokens a day. */
const MAX_CAPS: BudgetCaps = { usd: 1_000_000, tokens: 100_000_000_000 }

/**
 * Reads a cap as people type it: `2`, `0.50`, `200,000`, `200 000`; `off`, `none` or nothing for no cap (`null`).
 * Returns `undefined` for anything else. Tokens are whole numbers.
 */
export function readCap(name: keyof BudgetCaps, text: string): number | null | undefined {
  const plain = text.trim().toLowerCase()
  if (plain === '' || plain === 'off' || plain === 'none') return null
  const digits = plain.replace(/^\$/, '').replaceAll(/[ \u00A0\u202F_]|,(?=\d{3}(?!\d))/g, '')
  const shape = name === 'usd' ? /^\d{1,7}(?:[.,]\d{1,4})?$/ : /^\d{1,12}$/
  if (!shape.test(digits)) return undefined
  const value = Number(digits.replace(',', '.'))
  return value > (MAX_CAPS[name] ?? 0) ? undefined : value
}
