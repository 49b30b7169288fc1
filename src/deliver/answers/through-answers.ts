import type { Transformer } from 'grammy'
import type { Answers } from './answers.ts'
import { LATER } from './queued-answer.ts'
import { isCounted } from './is-counted.ts'

/**
 * Sends what the bot answers with through the queue of answers. Its result may stand for a message that is sent later: then its
 * id is 0, so a handler must not use the id of what it sends.
 *
 * A message that one member of a group sees (`ephemeral_message_parameters`) goes at once, as an edit does: Telegram takes it for
 * 15 s after the member's tap (Bot API 10.2), and its id is needed.
 */
export function throughAnswers(answers: Pick<Answers, 'send'>, now: () => number): Transformer {
  return async (call, method, payload, signal) => {
    const parameters = Object.fromEntries(Object.entries(payload ?? {}))
    const { chat_id: chatId, ...rest } = parameters
    const isForMember = rest['ephemeral_message_parameters'] !== undefined
    if (!isCounted(method) || isForMember || typeof chatId !== 'number') {
      return call(method, payload, signal)
    }
    const answer = { chatId, method, parameters: rest }
    const result = await answers.send(answer, isPlain(rest))
    const later = { message_id: 0, date: Math.floor(now() / 1000), chat: { id: chatId } }
    // grammY's type depends on the method, which is not known here.
    return { ok: true, result: (result === LATER ? later : result) as never }
  }
}

/** Whether a value is JSON and nothing else. A file is not. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (Array.isArray(value)) return value.every(isPlain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}
