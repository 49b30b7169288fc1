import type { Command } from '../src/bot/context.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Says what the bot does and which commands there are. */
export const help: Command = {
  name: 'help',
  handle: (ctx) => sendMessage(ctx, message(styled(ctx.t('help')))),
}
