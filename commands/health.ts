import type { Command } from '../src/bot/context.ts'
import { healthMessage } from '../src/operator/health-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Whether each part is well, and which jobs failed. */
export const health: Command = {
  name: 'health',
  isAdmin: true,
  async handle(ctx, { operator, now }) {
    const [parts, failed] = await Promise.all([operator.health(), operator.failedJobs()])
    return sendMessage(ctx, healthMessage(parts, failed, now(), ctx.t))
  },
}
