import type { Logger } from 'pino'
import { openBudget, type Warning } from './budget/budget.ts'
import { PRICES, type Prices, priceOf } from './budget/prices.ts'
import type { Caps, Ledger } from './budget/spending-ledger.ts'
import { extractiveProvider } from './extractive/extractive-provider.ts'
import { withFallback } from './fallback.ts'
import { Breaker } from './model/breaker.ts'
import type { ChatOptions } from './model/chat-completion.ts'
import type { ModelOptions } from './model/model-provider.ts'
import type { Provider } from './provider.ts'

/** What the operator chose. Without a model there are embedded summaries only. */
export interface ProviderOptions extends ModelOptions {
  chat: ChatOptions | null
  fallbackModel: string | null
  prices?: Prices
}

export interface ProviderContext {
  ledger: Ledger
  /** The hard caps a day (UTC) that are in force. */
  caps: () => Promise<Caps>
  now: () => number
  log: Logger
  /** Told once a day when four fifths of a cap are used. */
  onBudgetWarning: (warning: Warning) => void
}

/**
 * The whole ladder as the operator set it up: model, fallback model, embedded. What talks to a model is loaded only where
 * there is one: it would take 15 MB.
 */
export async function openProvider(
  options: ProviderOptions,
  context: ProviderContext,
): Promise<Provider> {
  const { chat, fallbackModel, prices = PRICES } = options
  const { ledger, caps, now, log, onBudgetWarning } = context
  if (chat === null) return extractiveProvider
  const [{ openChat }, { modelProvider }] = await Promise.all([
    import('./model/chat-completion.ts'),
    import('./model/model-provider.ts'),
  ])
  const budget = openBudget(ledger, caps, now, onBudgetWarning)
  const breaker = new Breaker(now)
  const models = [chat.model, ...(fallbackModel === null ? [] : [fallbackModel])]
  const rungs = models.map((model) => {
    const price = priceOf(model, prices)
    if (price === null) {
      log.info({ model }, 'no price is known for the model: only its tokens are counted')
    }
    const open = openChat({ ...chat, model }, { breaker, now, log })
    return modelProvider({ chat: open, budget, price, log }, options)
  })
  return withFallback(rungs, extractiveProvider, log)
}
