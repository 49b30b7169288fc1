import type { Command } from '../src/bot/context.ts'
import { currentSettings } from '../src/bot/settings/change.ts'
import { overview } from '../src/bot/settings/overview.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows what is set, with a button for each setting. */
export const settings: Command = {
  name: 'settings',
  adminOnly: true,
  async handle(ctx, { store, now }) {
    const { subscriber } = ctx
    if (subscriber === undefined) return sendMessage(ctx, message(styled(ctx.t('not-subscribed'))))
    return sendMessage(ctx, overview(await currentSettings(store, subscriber), now(), ctx.t))
  },
}
