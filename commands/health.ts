import type { Command } from '../src/chat/context.ts'
import { healthMessage } from '../src/chat/operator/health-message.ts'
import { show } from '../src/chat/show.ts'

/** Whether each part is well, and which jobs failed. */
export const health: Command = {
  name: 'health',
  isAdmin: true,
  async handle(ctx, { operator, now }) {
    const [parts, failed] = await Promise.all([operator.health(), operator.failedJobs()])
    return show(ctx, healthMessage(parts, failed, now(), ctx.t))
  },
}
