import type { Transformer } from 'grammy'
import { SECOND } from '../../model/time.ts'
import type { Answers } from './answers.ts'
import { LATER } from './queued-answer.ts'
import { isCounted } from './is-counted.ts'

/**
 * Sends what the bot answers with through the queue of answers. Its result may stand for a message that is sent later: then its
 * id is 0, so a handler must not use the id of what it sends.
 *
 * A message that one member of a group sees (`ephemeral_message_parameters`) goes at once, though it is counted: Telegram takes it
 * for 15 s after the member's tap (Bot API 10.2), and its id is needed. While its chat or the bot rests it is refused as Telegram
 * would refuse it.
 */
export function throughAnswers(
  answers: Pick<Answers, 'send' | 'takePlaceNow'>,
  now: () => number,
): Transformer {
  return async (call, method, payload, signal) => {
    const parameters = Object.fromEntries(Object.entries(payload ?? {}))
    const { chat_id: chatId, ...rest } = parameters
    if (!isCounted(method) || typeof chatId !== 'number') return call(method, payload, signal)
    if (rest['ephemeral_message_parameters'] !== undefined) {
      const place = await answers.takePlaceNow(chatId)
      if (typeof place === 'number') return tooMany(place)
      return call(method, payload, signal).finally(place)
    }
    const answer = { chatId, method, parameters: rest }
    const result = await answers.send(answer, isPlain(rest))
    const later = { message_id: 0, date: Math.floor(now() / 1000), chat: { id: chatId } }
    // grammY's type depends on the method, which is not known here.
    return { ok: true, result: (result === LATER ? later : result) as never }
  }
}

/** What Telegram says to a send that comes too soon. */
function tooMany(restMs: number) {
  const seconds = Math.ceil(restMs / SECOND)
  return {
    ok: false as const,
    error_code: 429,
    description: 'FLOOD_WAIT',
    parameters: { retry_after: seconds },
  }
}

/** Whether a value is JSON and nothing else. A file is not. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (Array.isArray(value)) return value.every(isPlain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}
