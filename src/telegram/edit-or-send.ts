import type { Context } from 'grammy'
import type { Message } from '../card/message.ts'
import { editOutcomeOf } from '../deliver/outcome.ts'
import { options } from '../deliver/send.ts'

/** Sends a message to the chat of an update, into its forum topic where it has one. */
export async function sendMessage(ctx: Context, message: Message): Promise<void> {
  const thread = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined
  await ctx.reply(message.text, {
    ...options(message),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
  })
}

/**
 * Turns the message whose button was tapped into another. Telegram forgets messages and people delete them: then the new
 * one is sent, so a tap never ends in nothing.
 * @throws {GrammyError} where Telegram refuses the message itself.
 */
export async function editOrSend(ctx: Context, message: Message): Promise<void> {
  try {
    if (message.rich === undefined) await ctx.editMessageText(message.text, options(message))
    else await turnRich(ctx, message.rich, message)
  } catch (error) {
    const outcome = editOutcomeOf(error)
    if (outcome === 'done') return
    if (outcome === 'failed') throw error
    await sendMessage(ctx, message)
  }
}

async function turnRich(ctx: Context, html: string, { keyboard }: Message): Promise<void> {
  const { chat, msgId } = ctx
  if (chat === undefined || msgId === undefined) return
  await ctx.api.raw.editMessageText({
    chat_id: chat.id,
    message_id: msgId,
    rich_message: { html },
    reply_markup: { inline_keyboard: keyboard },
  })
}
