import type { BotContext } from './bot-context.ts'
import { sendText } from './send-text.ts'

/**
 * Says that a handler failed: by the answer to a tap, so that its spinner stops; by a message if the tap was answered before,
 * because Telegram takes only one answer; to anything in a private chat and to a command in a group by one line. Throws if that
 * cannot be sent either.
 */
export async function apologise(ctx: BotContext): Promise<void> {
  // The language is missing when something as basic as the store failed; then this would fail too.
  if (ctx.t === undefined) return
  const text = ctx.t('something-failed')
  if (ctx.callbackQuery === undefined) {
    if (isAsked(ctx)) await sendText(ctx, text)
  } else if (!ctx.tap.isAnswered) {
    await ctx.answerCallbackQuery({ text })
    // In a channel all readers would see it.
  } else if (ctx.chat !== undefined && ctx.chat.type !== 'channel') await sendText(ctx, text)
}

/** Whether a person waits for an answer to a message. In a group people talk to each other, and to other bots. */
export function isAsked(ctx: Pick<BotContext, 'chat' | 'entities' | 'me' | 'message'>): boolean {
  if (ctx.message === undefined || ctx.chat === undefined) return false
  if (ctx.chat.type === 'private') return true
  const command = ctx.entities('bot_command').find(({ offset }) => offset === 0)
  const [, bot] = command?.text.split('@') ?? []
  return (
    command !== undefined &&
    (bot === undefined || bot.toLowerCase() === ctx.me.username.toLowerCase())
  )
}
