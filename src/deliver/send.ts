import type { Api } from 'grammy'
import type { Message } from '../card/message.ts'
import { inPlainerForms } from './in-plainer-forms.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { sharedTimeout } from './timeout-signal.ts'

/** How a message reaches a chat. */
export interface SendManner {
  /** The forum topic; `null` for none. */
  thread?: number | null
  /** Whether it comes without a sound. */
  isSilent?: boolean
}

/**
 * Sends one message to one chat. Never throws: every failure is an outcome. A paid message may exceed the free rate.
 */
export type Send = (
  chatId: number,
  message: Message,
  isPaid: boolean,
  manner?: SendManner,
) => Promise<Outcome>

/** A send that takes longer is aborted; a healthy call takes some 50 ms. */
const DEADLINE_MS = 20_000

/**
 * Sends over a grammY `Api` of its own, without auto-retry, because the ledger schedules the retries of digests. A message that
 * Telegram refuses, which only a bug can cause, is sent in a plainer form; one whose forum topic is closed or deleted goes to
 * the General topic of the group.
 */
export function createSend(api: Api, deadlineMs = DEADLINE_MS): Send {
  const deadline = sharedTimeout(deadlineMs)
  const attempt = async (chatId: number, text: string, other: object): Promise<Outcome> => {
    try {
      const sent = await api.sendMessage(chatId, text, other, deadline())
      return { kind: 'sent', messageId: sent.message_id }
    } catch (error) {
      return outcomeOf(error)
    }
  }
  const inThread: Send = async (chatId, message, isPaid, { thread = null, isSilent } = {}) => {
    const other = {
      ...(isPaid ? { allow_paid_broadcast: true } : {}),
      ...(thread === null ? {} : { message_thread_id: thread }),
      ...(isSilent ? { disable_notification: true } : {}),
    }
    return inPlainerForms(message, (form) =>
      attempt(chatId, form.text, { ...options(form), ...other }),
    )
  }
  return async (chatId, message, isPaid, manner = {}) => {
    const outcome = await inThread(chatId, message, isPaid, manner)
    if (outcome.kind !== 'closed' || (manner.thread ?? null) === null) return outcome
    // The topic is closed now: General is better than nothing, and the next digest tries the topic first again.
    return inThread(chatId, message, isPaid, { ...manner, thread: null })
  }
}

/** A message's entities, preview and buttons as Telegram's parameters. */
export function options({ entities, keyboard, preview }: Message) {
  return {
    entities,
    link_preview_options: preview,
    reply_markup: { inline_keyboard: keyboard },
  }
}
