import type { Command } from '../src/bot/context.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { statsLines } from '../src/operator/stats-lines.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** The day so far in figures. */
export const stats: Command = {
  name: 'stats',
  isAdmin: true,
  async handle(ctx, { operator }) {
    return sendMessage(ctx, message(styled(statsLines(await operator.today(), ctx.t).join('\n'))))
  },
}
