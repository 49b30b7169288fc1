import type { InlineKeyboardMarkup } from 'grammy/types'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Logger } from '../../log.ts'
import { isMemberCopy, sendMemberCopy } from '../../telegram/member-copy.ts'
import type { BotContext } from '../bot-context.ts'
import { sendText } from '../send-text.ts'

/** Stands on a button while what it asks for is made. */
const WAITING = '⏳'

/**
 * Marks the button that was tapped, so that one sees that something is coming; the text stays as it is, and can be read meanwhile.
 * Returns what takes the mark back. A message that does not take it now is left as it is.
 */
export async function markWaiting(
  ctx: BotContext,
  log: Pick<Logger, 'debug'>,
): Promise<() => Promise<void>> {
  const keyboard = keyboardOf(ctx)
  const data = ctx.callbackQuery?.data
  // All members of a group see the message, and only one of them asked for it.
  const isOnesOwn = ctx.subscriber?.memberCopies !== true && !isMemberCopy(ctx)
  if (keyboard === undefined || data === undefined || !isOnesOwn) return async () => {}
  const edit = async (reply_markup: InlineKeyboardMarkup) => {
    await ctx
      .editMessageReplyMarkup({ reply_markup })
      .catch((err: unknown) => log.debug({ err }, 'could not mark the button of a tap'))
  }
  await edit({
    inline_keyboard: keyboard.inline_keyboard.map((row) =>
      row.map((one) =>
        'callback_data' in one && one.callback_data === data
          ? { ...one, text: `${WAITING} ${one.text}` }
          : one,
      ),
    ),
  })
  return () => edit(keyboard)
}

function keyboardOf({ callbackQuery }: BotContext): InlineKeyboardMarkup | undefined {
  const shown = callbackQuery?.message
  return shown !== undefined && 'reply_markup' in shown ? shown.reply_markup : undefined
}

/** Says why nothing was shown: to the member alone if the tap was on their copy. */
export async function tellTapper(ctx: BotContext, text: string): Promise<void> {
  if (isMemberCopy(ctx) && (await sendMemberCopy(ctx, message(styled(text))))) return
  await sendText(ctx, text)
}
