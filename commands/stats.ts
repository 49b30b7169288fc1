import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { statsLines } from '../src/chat/operator/stats-lines.ts'
import { show } from '../src/chat/show.ts'

/** The day so far in figures. */
export const stats: Command = {
  name: 'stats',
  isAdmin: true,
  async handle(ctx, { operator }) {
    return show(ctx, message(styled(statsLines(await operator.today(), ctx.t).join('\n'))))
  },
}
