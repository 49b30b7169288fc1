import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'

/** Says what is stored about the chat, and what for. */
export const privacy: Command = {
  name: 'privacy',
  handle: (ctx) => sendText(ctx, ctx.t('privacy')),
}
