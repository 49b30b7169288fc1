import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { show } from '../src/chat/show.ts'

/** Says what the bot does and which commands there are. */
export const help: Command = {
  name: 'help',
  handle: (ctx) => show(ctx, message(styled(ctx.t('help')))),
}
