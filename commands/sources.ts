import type { Command } from '../src/bot/context.ts'
import { sourcesList as list } from '../src/bot/lists/sources-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Lists the sources with their health, each with a switch. */
export const sources: Command = {
  name: 'sources',
  adminOnly: true,
  handle: async (ctx, parts) => sendMessage(ctx, await list.page(ctx, 0, parts)),
}
