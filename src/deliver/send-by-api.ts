import type { Api } from 'grammy'
import { outcomeOf } from './outcome.ts'
import { options, type SendCall } from './send.ts'
import { sharedTimeout } from './timeout-signal.ts'

/** A send that takes longer is aborted; a healthy call takes some 50 ms. */
const DEADLINE_MS = 20_000

/** Calls over a grammY `Api` with its transformers; it must have none that repeats calls. */
export function sendByApi(api: Api): SendCall {
  const deadline = sharedTimeout(DEADLINE_MS)
  return async (message, { chatId, isPaid, thread, isSilent }) => {
    const other = {
      ...options(message),
      ...(isPaid ? { allow_paid_broadcast: true } : {}),
      ...(thread === null ? {} : { message_thread_id: thread }),
      ...(isSilent ? { disable_notification: true } : {}),
    }
    try {
      const sent = await api.sendMessage(chatId, message.text, other, deadline())
      return { kind: 'sent', messageId: sent.message_id }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}
