import type { Logger } from '../log.ts'
import type { BotContext } from './bot-context.ts'

/**
 * Answers an update for which no message can be sent because too many answers wait: a tap that is not answered yet by an alert,
 * since Telegram counts no alerts. Anything else hears nothing. It never rejects.
 */
export async function answerCrowded(
  ctx: Pick<BotContext, 'answerCallbackQuery' | 'callbackQuery' | 't' | 'tap'>,
  log: Logger,
): Promise<void> {
  if (ctx.callbackQuery === undefined || ctx.tap.isAnswered) return
  await ctx
    .answerCallbackQuery({ text: ctx.t('too-many-write'), show_alert: true })
    .catch((err: unknown) => log.debug({ err }, 'could not answer a tap'))
}
