import type { Reader } from '../card-views/card-views.ts'
import { readerOf } from '../deliver/sender.ts'
import type { Ctx } from './context.ts'

/** How the chat of an update reads; who is no subscriber reads as Telegram says. */
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
