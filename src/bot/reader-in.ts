import { type Reader, readerOf } from '../card-views/reader.ts'
import type { Ctx } from './context.ts'

/** How the chat of an update reads; without a subscription, in the language that Telegram reports. */
export function readerIn({ subscriber, from }: Ctx): Reader {
  return subscriber
    ? readerOf(subscriber)
    : {
        language: from?.language_code ?? 'en',
        zone: 'UTC',
        pictures: true,
        walks: true,
        form: 'cards',
        reading: 'classic',
      }
}
