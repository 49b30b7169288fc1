import type { Command } from '../src/bot/command.ts'
import { button } from '../src/card/button.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Asks whether to delete everything about the chat. It asks first because this alone cannot be undone. */
export const forget: Command = {
  name: 'forget',
  chatAdminsOnly: true,
  handle: (ctx) =>
    sendMessage(
      ctx,
      message(styled(ctx.t('forget-sure')), [
        [button(ctx.t('forget-yes'), { kind: 'switch', name: 'forget', value: 'yes' })],
        [button(ctx.t('forget-no'), { kind: 'switch', name: 'forget', value: 'no' })],
      ]),
    ),
}
