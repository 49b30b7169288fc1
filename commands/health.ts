import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { healthMessage } from '../src/operator/health-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows whether each part of the product is healthy, and which jobs failed. */
export const health: Command<Pick<BotDeps, 'operator' | 'now'>> = {
  name: 'health',
  operatorOnly: true,
  async handle(ctx, { operator, now }) {
    const [problems, failed] = await Promise.all([operator.health(), operator.failedJobs()])
    return sendMessage(ctx, healthMessage(problems, failed, now(), ctx.t))
  },
}
