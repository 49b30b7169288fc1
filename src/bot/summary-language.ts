import type { Store } from '../store/store.ts'
import type { BotContext } from './bot-context.ts'
import { preferencesOf } from './update-preferences.ts'

/**
 * The language in which a model writes for a chat (ISO 639-1): that of summaries, where the chat chose one; otherwise that of the
 * interface.
 */
export async function summaryLanguage(
  { subscriber, from }: Pick<BotContext, 'subscriber' | 'from'>,
  deps: { store: Pick<Store, 'subscribers'> },
): Promise<string> {
  const chosen = subscriber && (await preferencesOf(deps, subscriber)).language
  return (chosen ?? subscriber?.language ?? from?.language_code ?? 'en').slice(0, 2)
}
