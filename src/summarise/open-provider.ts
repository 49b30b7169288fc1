import type { Logger } from 'pino'
import { type BudgetWarning, openBudget, type PurposeTokens } from './budget/budget.ts'
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
  /** A model on the same server that says how important stories are; `null` for none. */
  importanceModel?: string | null
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
  /** The tokens of a day that calls of some purposes may use. */
  purposeTokens?: PurposeTokens
  /** Called with the outcome of each check by a second model. */
  onCheck?: (outcome: CheckOutcome) => void
}

/** The models that the operator configured, each with the budget and the pauses that all uses share. */
export interface OpenModels {
  /** In the order in which they are tried. */
  models: readonly PaidModel[]
  /** The second model that checks summaries. */
  check: PaidModel | null
  /** The model that says how important stories are. */
  importance: PaidModel | null
}

/** Opens the configured models; none without a server. The code for models is only loaded if one is configured, because it takes 15 MB. */
export async function openModels(
  {
    chat,
    fallbackModel,
    checkModel = null,
    importanceModel = null,
    prices = PRICES,
  }: ProviderOptions,
  { ledger, caps, now, log, onBudgetWarning, purposeTokens }: ProviderContext,
): Promise<OpenModels> {
  if (chat === null) return { models: [], check: null, importance: null }
  const { openChatModel } = await import('./model/chat-completion.ts')
  const budget = openBudget(ledger, caps, now, onBudgetWarning, purposeTokens)
  const breaker = new Breaker(now)
  const open = (model: string): PaidModel => {
    const price = priceOf(model, prices)
    if (price === null) {
      log.info({ model }, 'price of the model unknown: only its tokens are counted')
    }
    return { chat: openChatModel({ ...chat, model }, { breaker, now, log }), budget, price, log }
  }
  const names = [chat.model, ...(fallbackModel === null ? [] : [fallbackModel])]
  return {
    models: names.map(open),
    check: checkModel === null ? null : open(checkModel),
    importance: importanceModel === null ? null : open(importanceModel),
  }
}

/** The provider that the operator configured: model, fallback model, extractive. */
export async function openProvider(
  options: ProviderOptions,
  context: ProviderContext,
  open?: OpenModels,
): Promise<Provider> {
  const { models, check: model } = open ?? (await openModels(options, context))
  if (models.length === 0) return extractiveProvider
  const { modelProvider } = await import('./model/model-provider.ts')
  const check = model === null ? undefined : { model, onCheck: context.onCheck }
  const providers = models.map((one) => modelProvider(one, { ...options, ...(check && { check }) }))
  return withFallback(providers, extractiveProvider, context.log)
}
