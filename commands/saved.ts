import type { Command } from '../src/chat/context.ts'
import { saved as list } from '../src/chat/lists/saved.ts'
import { show } from '../src/chat/show.ts'

/** Shows what was saved. */
export const saved: Command = {
  name: 'saved',
  privateOnly: true,
  handle: async (ctx, parts) => show(ctx, await list.page(ctx, 0, parts)),
}
