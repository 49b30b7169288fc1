import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument, readInteger } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'

/** How long an invitation is valid, in days. */
const VALID_DAYS = 7
const MAX_USES = 1000

/** Creates an invitation link for one person; `/invite NUMBER` for as many as the number says. */
export const invite: Command<Pick<BotDeps, 'operator' | 'limits'>> = {
  name: 'invite',
  operatorOnly: true,
  async handle(ctx, { operator, limits }) {
    const { t } = ctx
    const text = commandArgument(ctx)
    const uses = text === '' ? 1 : readInteger(text)
    if (uses === null || uses < 1 || uses > MAX_USES) {
      return sendText(ctx, t('invite-usage', { most: MAX_USES }))
    }
    const link = await operator.invite(ctx.from?.id ?? 0, uses, VALID_DAYS)
    const invitation = t('invite-link', { count: uses, days: VALID_DAYS, link })
    const isNeeded = limits.access === 'invite'
    return sendText(ctx, isNeeded ? invitation : `${invitation}\n\n${t('invite-needless')}`)
  },
}
