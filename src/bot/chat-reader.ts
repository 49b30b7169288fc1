import { DEFAULT_READER, type Reader, readerOf } from '../card-views/reader.ts'
import type { BotContext } from './bot-context.ts'

/** How the chat of an update reads cards; without a subscription, in the language that Telegram reports. */
export function chatReader({ subscriber, from }: Pick<BotContext, 'subscriber' | 'from'>): Reader {
  if (subscriber !== undefined) return readerOf(subscriber)
  return { ...DEFAULT_READER, language: from?.language_code ?? 'en' }
}
