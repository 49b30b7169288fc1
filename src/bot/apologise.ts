import type { BotContext } from './bot-context.ts'
import { sendText } from './send-text.ts'

/**
 * Says that a handler failed: by the answer to a tap, so that its spinner stops; by a message if the tap was answered before,
 * because Telegram takes only one answer; to a command in a private chat by one line. Throws if that cannot be sent either.
 */
export async function apologise(ctx: BotContext): Promise<void> {
  // The language is missing when something as basic as the store failed; then this would fail too.
  if (ctx.t === undefined) return
  const text = ctx.t('something-failed')
  if (ctx.callbackQuery === undefined) {
    if (ctx.chat?.type === 'private' && ctx.message !== undefined) await sendText(ctx, text)
  } else if (!ctx.tap.isAnswered) {
    await ctx.answerCallbackQuery({ text })
    // In a channel all readers would see it.
  } else if (ctx.chat !== undefined && ctx.chat.type !== 'channel') await sendText(ctx, text)
}
