import type { Config } from '../config.ts'
import type { Logger } from '../log.ts'
import { noBudget, openBudget, type Warning } from './budget/budget.ts'
import type { Ledger } from './budget/ledger.ts'
import { priceOf } from './budget/prices.ts'
import { embedded } from './embedded/provider.ts'
import { ladder } from './ladder.ts'
import { Breaker } from './model/breaker.ts'
import { openChat } from './model/chat.ts'
import { modelProvider } from './model/provider.ts'
import type { Provider } from './provider.ts'

export type ModelConfig = Pick<
  Config,
  | 'OPENAI_API_KEY'
  | 'OPENAI_BASE_URL'
  | 'OPENAI_MODEL'
  | 'OPENAI_FALLBACK_MODEL'
  | 'OPENAI_SERVICE_TIER'
  | 'LLM_DAILY_BUDGET_USD'
  | 'LLM_DAILY_TOKENS'
>

export interface ProviderParts {
  ledger: Ledger
  now: () => number
  log: Logger
  /** Heard once a day, when four fifths of the budget are gone. */
  onWarning: (warning: Warning) => void
}

/** The summaries that the configuration asks for: a model, a fallback model, and always the embedded one below. */
export function createProvider(
  config: ModelConfig,
  { ledger, now, log, onWarning }: ProviderParts,
): Provider {
  if (config.OPENAI_API_KEY === undefined && config.OPENAI_BASE_URL === undefined) return embedded
  const caps = {
    tokens: config.LLM_DAILY_TOKENS ?? null,
    usd: config.LLM_DAILY_BUDGET_USD ?? null,
  }
  const isCapped = caps.tokens !== null || caps.usd !== null
  const budget = isCapped ? openBudget(ledger, caps, now, onWarning) : noBudget
  const breaker = new Breaker(now)
  const models = [config.OPENAI_MODEL, config.OPENAI_FALLBACK_MODEL].filter(
    (model) => model !== undefined,
  )
  const providers = models.map((model) => {
    const chat = openChat(
      {
        model,
        baseURL: config.OPENAI_BASE_URL,
        apiKey: config.OPENAI_API_KEY,
        serviceTier: config.OPENAI_SERVICE_TIER,
      },
      { breaker, now, log },
    )
    return modelProvider({ chat, budget, price: priceOf(model), log })
  })
  return ladder(providers, embedded, log)
}
