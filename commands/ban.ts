import type { Command } from '../src/bot/context.ts'
import { argument, numberIn, say } from '../src/bot/say.ts'

/** Shuts a person out. Admins cannot be shut out: that is decided in the environment. */
export const ban: Command = {
  name: 'ban',
  isAdmin: true,
  async handle(ctx, { operator, limits }) {
    const id = numberIn(argument(ctx))
    if (id === null) return say(ctx, ctx.t('person-id-usage', { command: 'ban' }))
    if (limits.adminIds.has(id)) return say(ctx, ctx.t('person-is-admin'))
    await operator.ban(id, ctx.from?.id ?? 0)
    return say(ctx, ctx.t('person-banned', { id: String(id) }))
  },
}
