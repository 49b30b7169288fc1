import type { Command } from '../src/bot/context.ts'
import { savedList as list } from '../src/bot/lists/saved-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows what was saved. */
export const saved: Command = {
  name: 'saved',
  privateOnly: true,
  handle: async (ctx, parts) => sendMessage(ctx, await list.page(ctx, 0, parts)),
}
