import type { Command } from '../src/bot/context.ts'
import { interestsList as list } from '../src/bot/lists/interests-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows what was learned about taste, to be pinned, dropped or forgotten. */
export const taste: Command = {
  name: 'taste',
  adminOnly: true,
  handle: async (ctx, parts) => sendMessage(ctx, await list.page(ctx, 0, parts)),
}
