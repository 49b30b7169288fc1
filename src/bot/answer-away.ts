import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from '../log.ts'
import type { Texts } from '../text/locales.ts'

/** What answering without the store needs. */
export interface AwayDeps {
  api: Pick<Api, 'answerCallbackQuery'>
  texts: Pick<Texts, 'in'>
  log: Logger
}

/**
 * Creates the answer to taps while the store is away: an alert in the language of the person's app, since what the chat chose
 * is not known. Other updates get none. It never rejects.
 */
export function createAwayAnswer({ api, texts, log }: AwayDeps): (update: Update) => Promise<void> {
  return async ({ callback_query: tap }) => {
    if (tap === undefined) return
    const text = texts.in(tap.from.language_code ?? 'en')('store-away')
    await api
      .answerCallbackQuery(tap.id, { text, show_alert: true })
      .catch((err: unknown) => log.debug({ err }, 'could not answer a tap'))
  }
}
