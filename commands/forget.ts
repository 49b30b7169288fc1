import { button } from '../src/card/card.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { show } from '../src/chat/show.ts'

/** Asks whether everything about the chat should be deleted: it is the one thing that cannot be undone. */
export const forget: Command = {
  name: 'forget',
  adminOnly: true,
  handle: (ctx) =>
    show(
      ctx,
      message(styled(ctx.t('forget-sure')), [
        [button(ctx.t('forget-yes'), { kind: 'switch', name: 'forget', value: 'yes' })],
        [button(ctx.t('forget-no'), { kind: 'switch', name: 'forget', value: 'no' })],
      ]),
    ),
}
