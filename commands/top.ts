import type { Command } from '../src/bot/command.ts'
import type { ReadByDeps } from '../src/bot/lists/read-by.ts'
import { topList } from '../src/bot/lists/top-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the best articles of the last seven days. */
export const top: Command<ReadByDeps & { now: () => number }> = {
  name: 'top',
  handle: async (ctx, deps) => sendMessage(ctx, await topList.page(ctx, 0, deps)),
}
