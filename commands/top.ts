import type { Command } from '../src/bot/context.ts'
import { topList as list } from '../src/bot/lists/top-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the best of the week. */
export const top: Command = {
  name: 'top',
  handle: async (ctx, parts) => sendMessage(ctx, await list.page(ctx, 0, parts)),
}
