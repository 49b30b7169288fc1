import { type Context, GrammyError, HttpError } from 'grammy'
import type { EphemeralMessageParameters } from 'grammy/types'
import type { Message } from '../card/message.ts'
import { options } from '../deliver/send.ts'
import { timeoutSignal } from '../deliver/timeout-signal.ts'
import { SECOND } from '../model/time.ts'
import { threadParameter } from './thread.ts'

/** A copy that takes longer to send or edit has failed. */
const DEADLINE_MS = 15 * SECOND

/** Whether a tap is on a message that only one member of the group sees (Bot API 10.2, "ephemeral message"). */
export function isMemberCopy(ctx: Pick<Context, 'callbackQuery'>): boolean {
  return copyIdOf(ctx) !== undefined
}

/**
 * Answers a tap in a group with a copy that only the member who tapped sees, in place of the message that all see. Returns
 * false, with nothing shown, if Telegram refuses copies, does not know them or takes none now: after 15 s it would not take this
 * one either, so there is no later attempt.
 */
export async function sendMemberCopy(ctx: Context, message: Message): Promise<boolean> {
  const { chat, from, callbackQuery } = ctx
  if (chat === undefined || from === undefined || callbackQuery === undefined) return false
  const copy: EphemeralMessageParameters = {
    receiver_user_id: from.id,
    callback_query_id: callbackQuery.id,
    // A copy is edited; only the message that all see is replaced.
    ...(isMemberCopy(ctx) ? {} : { replace_callback_query_message: true }),
  }
  const common = { ...threadParameter(ctx), ephemeral_message_parameters: copy }
  const { rich, text } = message
  const signal = timeoutSignal(DEADLINE_MS)
  try {
    const sent =
      rich === undefined
        ? await ctx.api.sendMessage(chat.id, text, { ...options(message), ...common }, signal)
        : await ctx.api.raw.sendRichMessage(
            {
              chat_id: chat.id,
              rich_message: { html: rich, skip_entity_detection: true },
              reply_markup: { inline_keyboard: message.keyboard },
              ...common,
            },
            signal,
          )
    if (sent.ephemeral_message_id !== undefined) return true
    // A Bot API server older than 10.2 ignores the parameter and has sent it to all.
    await ctx.api.deleteMessage(chat.id, sent.message_id)
    return false
  } catch (error) {
    if (error instanceof GrammyError || error instanceof HttpError) return false
    throw error
  }
}

/** Replaces the content of the copy whose button was tapped. @throws {GrammyError | HttpError} if Telegram does not take it */
export async function editMemberCopy(ctx: Context, message: Message): Promise<void> {
  const { chat, from } = ctx
  const copyId = copyIdOf(ctx)
  if (chat === undefined || from === undefined || copyId === undefined) return
  const { rich, text, entities, preview, keyboard } = message
  await ctx.api.raw.editEphemeralMessageText(
    {
      chat_id: chat.id,
      receiver_user_id: from.id,
      ephemeral_message_id: copyId,
      ...(rich === undefined
        ? { text, entities, link_preview_options: preview }
        : { rich_message: { html: rich, skip_entity_detection: true } }),
      reply_markup: { inline_keyboard: keyboard },
    },
    timeoutSignal(DEADLINE_MS),
  )
}

/** The id of the copy whose button was tapped; `undefined` for any other message. */
export function copyIdOf({ callbackQuery }: Pick<Context, 'callbackQuery'>): number | undefined {
  const message = callbackQuery?.message
  return message !== undefined && 'ephemeral_message_id' in message
    ? message.ephemeral_message_id
    : undefined
}
