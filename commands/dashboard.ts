import type { Command } from '../src/bot/context.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** A one-time link to the operator's pages. As text and without a preview: Telegram takes no button to a local address. */
export const dashboard: Command = {
  name: 'dashboard',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const link = await operator.signInLink(ctx.from?.id ?? 0)
    return sendMessage(ctx, message(styled(ctx.t('dashboard-link', { link }))))
  },
}
