import type { BudgetCaps } from './operator.ts'

/** Above these it is a typing mistake: a million dollars, a hundred thousand million tokens a day. */
const MOST: BudgetCaps = { usd: 1_000_000, tokens: 100_000_000_000 }

/**
 * A cap as somebody writes it: `2`, `0.50`, `200,000`, `200 000`; `off`, `none` or nothing for no cap.
 * `undefined` for what is none. Tokens are whole.
 */
export function readCap(name: keyof BudgetCaps, text: string): number | null | undefined {
  const plain = text.trim().toLowerCase()
  if (plain === '' || plain === 'off' || plain === 'none') return null
  const digits = plain.replace(/^\$/, '').replaceAll(/[ \u00A0\u202F_]|,(?=\d{3}(?!\d))/g, '')
  const shape = name === 'usd' ? /^\d{1,7}(?:[.,]\d{1,4})?$/ : /^\d{1,12}$/
  if (!shape.test(digits)) return undefined
  const value = Number(digits.replace(',', '.'))
  return value > (MOST[name] ?? 0) ? undefined : value
}
