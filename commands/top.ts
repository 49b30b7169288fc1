import type { Command } from '../src/chat/context.ts'
import { top as list } from '../src/chat/lists/top.ts'
import { show } from '../src/chat/show.ts'

/** Shows the best of the week. */
export const top: Command = {
  name: 'top',
  handle: async (ctx, parts) => show(ctx, await list.page(ctx, 0, parts)),
}
