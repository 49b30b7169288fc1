import type { Command } from '../src/chat/context.ts'
import { taste as list } from '../src/chat/lists/taste.ts'
import { show } from '../src/chat/show.ts'

/** Shows what was learned about taste, to be pinned, dropped or forgotten. */
export const taste: Command = {
  name: 'taste',
  adminOnly: true,
  handle: async (ctx, parts) => show(ctx, await list.page(ctx, 0, parts)),
}
