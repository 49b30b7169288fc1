import type { Command } from '../src/bot/context.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Says what is stored about the chat, and what for. */
export const privacy: Command = {
  name: 'privacy',
  handle: (ctx) => sendMessage(ctx, message(styled(ctx.t('privacy')))),
}
