import type { Command } from '../src/bot/command.ts'
import type { ReadByDeps } from '../src/bot/lists/read-by.ts'
import { recentList } from '../src/bot/lists/recent-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the newest articles. */
export const recent: Command<ReadByDeps & { now: () => number }> = {
  name: 'recent',
  handle: async (ctx, deps) => sendMessage(ctx, await recentList.page(ctx, 0, deps)),
}
