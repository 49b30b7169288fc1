import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'

/** Says what the bot does and lists its commands. */
export const help: Command = {
  name: 'help',
  handle: (ctx) => sendText(ctx, ctx.t('help')),
}
