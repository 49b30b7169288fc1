import type { Command } from '../src/bot/command.ts'
import { savedList } from '../src/bot/lists/saved-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the bookmarked articles. */
export const saved: Command<{ now: () => number }> = {
  name: 'saved',
  privateOnly: true,
  handle: async (ctx, deps) => sendMessage(ctx, await savedList.page(ctx, 0, deps)),
}
