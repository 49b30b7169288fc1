/** US dollars for a million tokens. */
export interface Price {
  in: number
  out: number
}

/** By the beginning of the model's name; the longest beginning wins. */
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

/** Flex and batch lanes of OpenAI cost half. */
const FLEX = 0.5

/** The price of a model; `null` for one that the table does not know, of which only tokens are counted. */
export function priceOf(model: string, prices: Prices = PRICES): Price | null {
  // OpenRouter and others put the maker before the name: "openai/gpt-6-luna".
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase()
  const known = Object.keys(prices)
    .filter((start) => name.startsWith(start.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0]
  return known === undefined ? null : prices[known]!
}

/** US dollars; `null` where the price is unknown. */
export function costOf(
  price: Price | null,
  tokensIn: number,
  tokensOut: number,
  tier: string | null,
) {
  if (price === null) return null
  const full = (tokensIn * price.in + tokensOut * price.out) / 1e6
  return tier === 'flex' ? full * FLEX : full
}
