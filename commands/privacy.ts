import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { show } from '../src/chat/show.ts'

/** Says what is stored about the chat, and what for. */
export const privacy: Command = {
  name: 'privacy',
  handle: (ctx) => show(ctx, message(styled(ctx.t('privacy')))),
}
