import { type Context, GrammyError } from 'grammy'
import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types'
import type { Message } from '../card/message.ts'
import { editOutcomeOf } from '../deliver/outcome.ts'
import { options } from '../deliver/send.ts'
import type { Logger } from '../log.ts'
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

/**
 * Removes the buttons of the message that was tapped; it keeps them if Telegram does not take that now. Nothing is repeated: the
 * question stands below the message, and a tap on a button that stayed opens its screen again.
 * @throws {GrammyError} if Telegram refuses the token; whatever is no answer of Telegram's
 */
export async function removeButtons(
  ctx: Pick<Context, 'chat' | 'editMessageReplyMarkup'>,
  log: Pick<Logger, 'debug'>,
): Promise<void> {
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: [] } })
  } catch (error) {
    const outcome = editOutcomeOf(error)
    // There are no buttons left, or none that can be removed.
    if (outcome.kind === 'same' || outcome.kind === 'lost') return
    const isOurs = outcome.kind === 'refused' && !(error instanceof GrammyError)
    if (isOurs || outcome.kind === 'fatal') throw error
    log.debug({ chat: ctx.chat?.id, ...outcome }, 'the buttons of a tapped message stay')
  }
}
