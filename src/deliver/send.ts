import type { Message } from '../card/message.ts'
import { inPlainerForms } from './in-plainer-forms.ts'
import type { Outcome } from './outcome.ts'

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

/** Where one call sends a message, and how. */
export interface Addressing {
  readonly chatId: number
  readonly isPaid: boolean
  readonly thread: number | null
  readonly isSilent: boolean
}

/** Makes one call of `sendMessage`. Never throws. */
export type SendCall = (message: Message, addressing: Addressing) => Promise<Outcome>

/**
 * Sends by calls that are not repeated by themselves, because the ledger schedules the retries of digests. A message that
 * Telegram refuses, which only a bug can cause, is sent in a plainer form; one whose forum topic is closed or deleted goes to
 * the General topic of the group.
 */
export function createSend(call: SendCall): Send {
  return async (chatId, message, isPaid, { thread = null, isSilent = false } = {}) => {
    const addressing = { chatId, isPaid, thread, isSilent }
    const first = await call(message, addressing)
    // Nearly always: what follows would only keep more in memory while Telegram is waited for.
    if (first.kind === 'sent') return first
    const outcome = await inPlainerForms(message, (form) => call(form, addressing), first)
    if (outcome.kind !== 'closed' || thread === null) return outcome
    // The topic is closed now: General is better than nothing, and the next digest tries the topic first again.
    return inPlainerForms(message, (form) => call(form, { ...addressing, thread: null }))
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
