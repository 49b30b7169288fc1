import type { Command } from '../src/bot/context.ts'
import { argument, numberIn, say } from '../src/bot/say.ts'

/** Lets a person or a group in, also one that was banned. */
export const allow: Command = {
  name: 'allow',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const id = numberIn(argument(ctx))
    if (id === null) return say(ctx, ctx.t('person-id-usage', { command: 'allow' }))
    await operator.allow(id, ctx.from?.id ?? 0)
    return say(ctx, ctx.t('person-allowed', { id: String(id) }))
  },
}
