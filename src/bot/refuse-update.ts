import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from '../log.ts'
import type { Texts } from '../text/locales.ts'

/** What refusing an update needs. */
export interface RefuseDeps {
  api: Pick<Api, 'answerCallbackQuery' | 'sendMessage'>
  texts: Pick<Texts, 'in'>
  log: Logger
}

/** Answers under way at most; a flood of taps beyond them gets none, and their spinners stop by themselves. */
const MOST_ANSWERS = 50

/**
 * Creates the answer to updates above a limit: a tap always gets a short one, which Telegram counts for no chat; a person gets
 * one notice in their private chat, then nothing. It asks no database, so the language is that of the person's app. It never
 * throws.
 */
export function createRefusal({ api, texts, log }: RefuseDeps) {
  let answers = 0
  const answer = async ({ callback_query: tap, message }: Update, isFirst: boolean) => {
    const language = (tap ?? message)?.from?.language_code ?? 'en'
    const text = texts.in(language)('too-quick')
    if (tap !== undefined) return api.answerCallbackQuery(tap.id, { text })
    if (!isFirst || message?.chat.type !== 'private') return undefined
    const thread = message.is_topic_message === true ? message.message_thread_id : undefined
    const place = thread === undefined ? {} : { message_thread_id: thread }
    return api.sendMessage(message.chat.id, text, place)
  }
  return async (update: Update, taken: 'first' | 'over'): Promise<void> => {
    const { message, callback_query: tap } = update
    if (taken === 'first')
      log.info({ chat: (message ?? tap?.message)?.chat.id }, 'update limit exceeded')
    if (answers >= MOST_ANSWERS) return
    answers += 1
    try {
      await answer(update, taken === 'first')
    } catch (err) {
      log.debug({ err }, 'could not answer an update above the limit')
    } finally {
      answers -= 1
    }
  }
}
