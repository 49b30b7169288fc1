import type { Context } from 'grammy'
import type { Message } from '../card/message.ts'
import { editOutcomeOf } from '../deliver/outcome.ts'
import { options } from '../deliver/send.ts'

/** The forum topic that an update came from; `null` outside forums and in a forum's General topic. */
export function threadOf({ msg }: Pick<Context, 'msg'>): number | null {
  return msg?.is_topic_message === true ? (msg.message_thread_id ?? null) : null
}

/** The parameter of a sending call that answers in the forum topic of the update; empty where there is none. */
export function threadParameter(ctx: Pick<Context, 'msg'>): { message_thread_id?: number } {
  const thread = threadOf(ctx)
  return thread === null ? {} : { message_thread_id: thread }
}

/** Sends a message to the chat of an update, in the forum topic that the update came from. */
export async function sendMessage(ctx: Context, message: Message): Promise<void> {
  await ctx.reply(message.text, { ...options(message), ...threadParameter(ctx) })
}

/**
 * Edits the message whose button was tapped. If it can no longer be edited (Telegram forgets old messages, people delete them),
 * sends a new one, so that every tap has an effect.
 * @throws {GrammyError} if Telegram rejects the message itself.
 */
export async function editOrSend(ctx: Context, message: Message): Promise<void> {
  try {
    if (message.rich === undefined) await ctx.editMessageText(message.text, options(message))
    else await editRich(ctx, message.rich, message)
  } catch (error) {
    const outcome = editOutcomeOf(error)
    if (outcome === 'done') return
    if (outcome === 'failed') throw error
    await sendMessage(ctx, message)
  }
}

async function editRich(ctx: Context, html: string, { keyboard }: Message): Promise<void> {
  const { chat, msgId } = ctx
  if (chat === undefined || msgId === undefined) return
  await ctx.api.raw.editMessageText({
    chat_id: chat.id,
    message_id: msgId,
    // The words of the article stay as they are; its links are in the HTML.
    rich_message: { html, skip_entity_detection: true },
    reply_markup: { inline_keyboard: keyboard },
  })
}
