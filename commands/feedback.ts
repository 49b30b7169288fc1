import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'
import { message } from '../src/card/message.ts'
import { join, styled } from '../src/card/styled.ts'
import { options } from '../src/deliver/send.ts'

/** `/feedback TEXT` sends the text to all admins; without a text, says how. */
export const feedback: Command<Pick<BotDeps, 'limits' | 'texts' | 'log'>> = {
  name: 'feedback',
  privateOnly: true,
  async handle(ctx, { limits, texts, log }) {
    const { from, t } = ctx
    const typed = commandArgument(ctx)
    if (typed === '') return sendText(ctx, t('feedback-how'))
    const heading = texts.in('en')('feedback-from', {
      name: from?.first_name ?? '',
      id: String(from?.id ?? 0),
    })
    const forwarded = message(join([heading, styled(typed, 'blockquote')], '\n'))
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
  },
}
