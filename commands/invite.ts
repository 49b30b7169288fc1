import type { Command } from '../src/bot/context.ts'
import { argument, numberIn, say } from '../src/bot/say.ts'

const DAYS = 7
const MOST = 1000

/** A link that lets one person in, or as many as the number behind the command says. */
export const invite: Command = {
  name: 'invite',
  isAdmin: true,
  async handle(ctx, { operator, limits }) {
    const text = argument(ctx)
    const uses = text === '' ? 1 : numberIn(text)
    if (uses === null || uses < 1 || uses > MOST) {
      return say(ctx, ctx.t('invite-usage', { most: MOST }))
    }
    const link = await operator.invite(ctx.from?.id ?? 0, uses, DAYS)
    const words = ctx.t('invite-link', { count: uses, days: DAYS, link })
    return say(ctx, limits.access === 'invite' ? words : `${words}\n\n${ctx.t('invite-needless')}`)
  },
}
