import type { Command } from '../src/bot/context.ts'
import { message } from '../src/card/message.ts'
import { join, styled } from '../src/card/styled.ts'
import { options } from '../src/deliver/send.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** `/feedback TEXT` reaches everybody who runs the bot. */
export const feedback: Command = {
  name: 'feedback',
  privateOnly: true,
  async handle(ctx, { limits, texts, log }) {
    const { from, t } = ctx
    const typed = String(ctx.match ?? '').trim()
    if (typed === '') return sendMessage(ctx, message(styled(t('feedback-how'))))
    const head = texts.in('en')('feedback-from', {
      name: from?.first_name ?? '',
      id: String(from?.id ?? 0),
    })
    const passed = message(join([head, styled(typed, 'blockquote')], '\n'))
    let reached = 0
    for (const admin of limits.adminIds) {
      try {
        await ctx.api.sendMessage(admin, passed.text, options(passed))
        reached += 1
      } catch (err) {
        // An admin who never pressed Start cannot be written to; the others can.
        log.warn({ err, chat: admin }, 'feedback did not reach an admin')
      }
    }
    return sendMessage(ctx, message(styled(t(reached > 0 ? 'feedback-thanks' : 'feedback-nobody'))))
  },
}
