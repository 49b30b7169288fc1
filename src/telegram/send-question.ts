import { type Context, GrammyError, HttpError } from 'grammy'
import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types'
import type { Message } from '../card/message.ts'
import { options } from '../deliver/send.ts'
import { threadParameter } from './thread.ts'

/**
 * Sends a question to the chat of an update and returns the id of its message. In a group it answers the message that led to
 * it, and clients open a reply to it, so that the answer is a reply, which a bot in privacy mode gets.
 */
export async function sendQuestion(ctx: Context, question: Message): Promise<number> {
  const { chat, message: asking } = ctx
  const isGroup = chat?.type === 'group' || chat?.type === 'supergroup'
  const { message_id: id } = await ctx.reply(question.text, {
    ...options(question),
    ...threadParameter(ctx),
    ...(isGroup && { reply_markup: replyMarkup(question, asking !== undefined) }),
    ...(isGroup &&
      asking !== undefined && {
        reply_parameters: {
          message_id: asking.message_id,
          allow_sending_without_reply: true,
        },
      }),
  })
  return id
}

/** Without buttons, only whoever the question answers is asked to reply; beside buttons Telegram has no such choice. */
function replyMarkup({ keyboard }: Message, isReply: boolean): InlineKeyboardMarkup | ForceReply {
  if (keyboard.length > 0) return { inline_keyboard: keyboard, force_reply: true }
  return { force_reply: true, selective: isReply }
}

/** Removes the buttons of the message that was tapped; it keeps them if Telegram does not take that now. */
export async function removeButtons(ctx: Context): Promise<void> {
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: [] } })
  } catch (error) {
    // The question stands below it, so this must not stop anything.
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error
  }
}
