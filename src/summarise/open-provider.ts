import type { Logger } from 'pino'
import { type BudgetWarning, openBudget } from './budget/budget.ts'
import { PRICES, type Prices, priceOf } from './budget/prices.ts'
import type { Caps, Ledger } from './budget/spending-ledger.ts'
import { extractiveProvider } from './extractive/extractive-provider.ts'
import { withFallback } from './fallback.ts'
import { Breaker } from './model/breaker.ts'
import type { PaidModel } from './model/ask-within-budget.ts'
import type { ChatOptions } from './model/chat-completion.ts'
import type { ModelOptions } from './model/model-provider.ts'
import type { CheckOutcome } from './model/second-model.ts'
import type { Provider } from './provider.ts'

/** The operator's configuration. Without a model (`chat: null`) all summaries are extractive. */
export interface ProviderOptions extends Omit<ModelOptions, 'check'> {
  chat: ChatOptions | null
  fallbackModel: string | null
  /** A second model on the same server that checks each sentence of a summary; `null` for none. */
  checkModel?: string | null
  prices?: Prices
}

/** What the providers share with the rest of the process. */
export interface ProviderContext {
  ledger: Ledger
  /** The current hard caps per UTC day. */
  caps: () => Promise<Caps>
  now: () => number
  log: Logger
  /** Called once a day when four fifths of a cap are used. */
  onBudgetWarning: (warning: BudgetWarning) => void
  /** Called with the outcome of each check by a second model. */
  onCheck?: (outcome: CheckOutcome) => void
}

/**
 * The provider that the operator configured: model, fallback model, extractive. The code for models is only loaded if one is
 * configured, because it takes 15 MB.
 */
export async function openProvider(
  options: ProviderOptions,
  context: ProviderContext,
): Promise<Provider> {
  const { chat, fallbackModel, checkModel = null, prices = PRICES } = options
  const { ledger, caps, now, log, onBudgetWarning, onCheck } = context
  if (chat === null) return extractiveProvider
  const [{ openChatModel }, { modelProvider }] = await Promise.all([
    import('./model/chat-completion.ts'),
    import('./model/model-provider.ts'),
  ])
  const budget = openBudget(ledger, caps, now, onBudgetWarning)
  const breaker = new Breaker(now)
  const models = [chat.model, ...(fallbackModel === null ? [] : [fallbackModel])]
  const open = (model: string): PaidModel => {
    const price = priceOf(model, prices)
    if (price === null) {
      log.info({ model }, 'price of the model unknown: only its tokens are counted')
    }
    return { chat: openChatModel({ ...chat, model }, { breaker, now, log }), budget, price, log }
  }
  const check = checkModel === null ? undefined : { model: open(checkModel), onCheck }
  const providers = models.map((model) =>
    modelProvider(open(model), { ...options, ...(check && { check }) }),
  )
  return withFallback(providers, extractiveProvider, log)
}
