import type { Logger } from '../log.ts'
import type { Spending } from '../store/spending.ts'

/** The purpose of what is read out, among what the day's money is spent on. */
export const SPEECH = 'speech'

export interface SpeechBudgetDeps {
  ledger: Pick<Spending, 'reserve' | 'settle'>
  /** Characters that may be read out in a UTC day; `null` for no cap. */
  mostCharacters: number | null
  /** The cap on the day's money for models and speech together, US dollars; `null` for none. */
  mostUsd: () => Promise<number | null>
  /** US dollars for a million characters; `null` if it is not known, in which case only characters are counted. */
  price: number | null
  now: () => number
  log: Logger
}

/** Hard caps per UTC day on what is read out. */
export interface SpeechBudget {
  /**
   * Reserves characters before they are sent; `null` if they would exceed a cap. Call `settle` exactly once with whether the server may
   * have counted them.
   */
  reserve(characters: number): Promise<{ settle(isBilled: boolean): Promise<void> } | null>
}

export function createSpeechBudget(deps: SpeechBudgetDeps): SpeechBudget {
  const { ledger, mostCharacters, mostUsd, price, now, log } = deps
  let saidFor = ''
  return {
    async reserve(characters) {
      const day = new Date(now()).toISOString().slice(0, 10)
      const amount = { tokens: 0, usd: ((price ?? 0) * characters) / 1e6, characters }
      const caps = {
        tokens: null,
        usd: price === null ? null : await mostUsd(),
        characters: mostCharacters,
      }
      const { id } = await ledger.reserve(day, amount, caps, SPEECH)
      if (id === null) {
        if (saidFor !== day) log.warn({ day }, 'nothing more is read out today: a cap is reached')
        saidFor = day
        return null
      }
      return {
        settle: (isBilled) =>
          isBilled ? Promise.resolve() : ledger.settle(id, { tokens: 0, usd: 0, characters: 0 }),
      }
    },
  }
}

/** List prices in US dollars for a million characters, by the beginning of a model's name (OpenAI, autumn 2025). */
const PRICES: readonly (readonly [model: string, usd: number])[] = [
  ['tts-1-hd', 30],
  ['tts-1', 15],
  // By the minute: 0.015 dollars, at about 950 characters.
  ['gpt-4o-mini-tts', 15.8],
]

/** What a model costs at OpenAI; `null` for others. */
export function listPrice(model: string): number | null {
  return PRICES.find(([name]) => model.startsWith(name))?.[1] ?? null
}
