import type { Command } from '../src/bot/context.ts'
import { recentList as list } from '../src/bot/lists/recent-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the newest articles. */
export const recent: Command = {
  name: 'recent',
  handle: async (ctx, parts) => sendMessage(ctx, await list.page(ctx, 0, parts)),
}
