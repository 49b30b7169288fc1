import type { Command } from '../src/chat/context.ts'
import { recent as list } from '../src/chat/lists/recent.ts'
import { show } from '../src/chat/show.ts'

/** Shows the newest articles. */
export const recent: Command = {
  name: 'recent',
  handle: async (ctx, parts) => show(ctx, await list.page(ctx, 0, parts)),
}
