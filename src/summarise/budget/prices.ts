/** US dollars per million tokens. */
export interface Price {
  in: number
  out: number
}

/** Prices by prefix of the model's name; the longest matching prefix is used. */
export type Prices = Record<string, Price>

/** List prices of small models as published in autumn 2026. They age: `LLM_PRICES` overrides and adds to them. */
export const PRICES: Prices = {
  'gpt-6-luna': { in: 0.1, out: 0.5 },
  'gpt-5.6-luna': { in: 0.2, out: 1.2 },
  'gpt-5.4-mini': { in: 0.75, out: 4.5 },
  'gpt-5-nano': { in: 0.05, out: 0.4 },
  'gemini-2.5-flash-lite': { in: 0.1, out: 0.4 },
  'gemini-3.1-flash-lite': { in: 0.25, out: 1.5 },
  'mistral-small': { in: 0.15, out: 0.6 },
  'ministral-8b': { in: 0.15, out: 0.15 },
  'deepseek-v4-flash': { in: 0.44, out: 1.32 },
  'qwen3.7-flash': { in: 0.028, out: 0.11 },
  'claude-haiku-4-5': { in: 1, out: 5 },
}

/** OpenAI's flex and batch tiers cost half. */
const FLEX_DISCOUNT = 0.5

/** The price of a model; `null` if it is not in the table, in which case only tokens are counted. */
export function priceOf(model: string, prices: Prices = PRICES): Price | null {
  // OpenRouter and others prefix the name with the vendor: "openai/gpt-6-luna".
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase()
  const known = Object.keys(prices)
    .filter((prefix) => name.startsWith(prefix.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0]
  return known === undefined ? null : prices[known]!
}

/** Cost in US dollars; `null` if the price is unknown. */
export function costOf(
  price: Price | null,
  tokensIn: number,
  tokensOut: number,
  tier: string | null,
) {
  if (price === null) return null
  const full = (tokensIn * price.in + tokensOut * price.out) / 1e6
  return tier === 'flex' ? full * FLEX_DISCOUNT : full
}
