import type { Command } from '../src/chat/context.ts'
import { sources as list } from '../src/chat/lists/sources.ts'
import { show } from '../src/chat/show.ts'

/** Lists the sources with their health, each with a switch. */
export const sources: Command = {
  name: 'sources',
  adminOnly: true,
  handle: async (ctx, parts) => show(ctx, await list.page(ctx, 0, parts)),
}
