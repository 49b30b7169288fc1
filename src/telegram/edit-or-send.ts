import type { Context } from 'grammy'
import type { Message } from '../card/message.ts'
import { editOutcomeOf } from '../deliver/outcome.ts'
import { options } from '../deliver/send.ts'
import { editMemberCopy, isMemberCopy } from './member-copy.ts'
import { threadParameter } from './thread.ts'

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
  if (isMemberCopy(ctx)) return editMemberCopy(ctx, message)
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
