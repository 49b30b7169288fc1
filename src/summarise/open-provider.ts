import type { Logger } from 'pino'
import { openBudget, type Warning } from './budget/budget.ts'
import type { Caps, Ledger } from './budget/ledger.ts'
import { PRICES, type Prices, priceOf } from './budget/prices.ts'
import { embedded } from './embedded/provider.ts'
import { ladder } from './ladder.ts'
import { Breaker } from './model/breaker.ts'
import type { ChatOptions } from './model/chat.ts'
import type { ModelOptions } from './model/provider.ts'
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
  if (chat === null) return embedded
  const [{ openChat }, { modelProvider }] = await Promise.all([
    import('./model/chat.ts'),
    import('./model/provider.ts'),
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
  return ladder(rungs, embedded, log)
}
