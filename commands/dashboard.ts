import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'

/** Sends a one-time link to the operator's pages: as text without a preview, since Telegram rejects buttons with a local address. */
export const dashboard: Command<Pick<BotDeps, 'operator'>> = {
  name: 'dashboard',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const link = await operator.signInLink(ctx.from?.id ?? 0)
    return sendText(ctx, ctx.t('dashboard-link', { link }))
  },
}
