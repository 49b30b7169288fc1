import { message } from '../card/message.ts'
import { join, styled } from '../card/styled.ts'
import { options } from '../deliver/send.ts'
import type { BotContext } from './bot-context.ts'
import type { BotDeps } from './bot-deps.ts'
import { sendText } from './send-text.ts'

/** What passing on feedback needs. */
export type FeedbackDeps = Pick<BotDeps, 'limits' | 'texts' | 'log'>

/** Sends a person's text to all admins, and thanks the person. */
export async function sendFeedback(
  ctx: BotContext,
  text: string,
  { limits, texts, log }: FeedbackDeps,
): Promise<void> {
  const { from, t } = ctx
  const heading = texts.in('en')('feedback-from', {
    name: from?.first_name ?? '',
    id: String(from?.id ?? 0),
  })
  const forwarded = message(join([heading, styled(text, 'blockquote')], '\n'))
  let reached = 0
  for (const admin of limits.adminIds) {
    try {
      await ctx.api.sendMessage(admin, forwarded.text, options(forwarded))
      reached += 1
    } catch (err) {
      // The bot cannot write to an admin who never pressed Start.
      log.warn({ err, chat: admin }, 'feedback did not reach an admin')
    }
  }
  return sendText(ctx, t(reached > 0 ? 'feedback-thanks' : 'feedback-nobody'))
}
