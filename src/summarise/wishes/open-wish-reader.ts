import type { ReadWishes } from '../../model/wish.ts'
import type { ProviderContext, ProviderOptions } from '../open-provider.ts'
import { openBudget } from '../budget/budget.ts'
import { PRICES, priceOf } from '../budget/prices.ts'
import { Breaker } from '../model/breaker.ts'
import { ModelError } from '../model/model-error.ts'

/**
 * Reads a wish in words, given the titles of the sources that the person sees; `null` where it could not, for which the reason is
 * in the log.
 */
export type WishReader = (text: string, sources: readonly string[]) => Promise<ReadWishes | null>

/**
 * The reader of wishes by the configured model; `null` without one. Nothing of the model is loaded before the first wish, and its
 * calls count towards the day's budget.
 *
 * @param isOn whether models are turned on
 */
export function openWishReader(
  { chat, prices = PRICES }: Pick<ProviderOptions, 'chat' | 'prices'>,
  { ledger, caps, now, log, onBudgetWarning }: Omit<ProviderContext, 'onCheck'>,
  isOn: () => boolean,
): WishReader | null {
  if (chat === null) return null
  const budget = openBudget(ledger, caps, now, onBudgetWarning)
  const breaker = new Breaker(now)
  const open = async () => {
    const [{ openChatModel }, { askForWishes }] = await Promise.all([
      import('../model/chat-completion.ts'),
      import('./ask-for-wishes.ts'),
    ])
    const model = openChatModel({ ...chat, retries: 0 }, { breaker, now, log })
    const paid = { chat: model, budget, price: priceOf(chat.model, prices), log }
    return (text: string, sources: readonly string[]) =>
      askForWishes(paid, text, sources, new AbortController().signal)
  }
  let opened: ReturnType<typeof open> | null = null
  return async (text, sources) => {
    if (!isOn()) return null
    try {
      opened ??= open()
      return await (await opened)(text, sources)
    } catch (err) {
      // The rules have read it already. Neither the text nor the answer is logged: they are a person's words.
      const level = err instanceof ModelError ? 'warn' : 'error'
      log[level]({ model: chat.model, err }, 'the model did not read a wish, the rules do')
      return null
    }
  }
}
