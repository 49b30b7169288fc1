import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import { statsLines } from '../src/operator/stats-lines.ts'

/** Shows the figures of the day so far. */
export const stats: Command<Pick<BotDeps, 'operator'>> = {
  name: 'stats',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    return sendText(ctx, statsLines(await operator.today(), ctx.t).join('\n'))
  },
}
