import type { Command } from '../src/chat/context.ts'
import { sayList } from '../src/chat/operator/say.ts'

/** Whether each part is well. */
export const health: Command = {
  name: 'health',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const parts = Object.entries(await operator.health())
    const isWell = parts.every(([, problem]) => problem === null)
    return sayList(
      ctx,
      ctx.t(isWell ? 'health-well' : 'health-ill'),
      parts.map(([part, problem]) =>
        problem === null
          ? `✓ ${ctx.t(`health-${part}`)}`
          : `✗ ${ctx.t(`health-${part}`)}: ${problem}`,
      ),
    )
  },
}
