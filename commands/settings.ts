import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { shownOf } from '../src/chat/settings/change.ts'
import { overview } from '../src/chat/settings/screens.ts'
import { show } from '../src/chat/show.ts'

/** Shows what is set, with a button for each setting. */
export const settings: Command = {
  name: 'settings',
  adminOnly: true,
  async handle(ctx, { store, now }) {
    const { subscriber } = ctx
    if (subscriber === undefined) return show(ctx, message(styled(ctx.t('not-subscribed'))))
    return show(ctx, overview(await shownOf(store, subscriber), now(), ctx.t))
  },
}
