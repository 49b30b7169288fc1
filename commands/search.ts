import type { Command } from '../src/bot/context.ts'
import { searchList as list } from '../src/bot/lists/search-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Longest query that is kept; nobody types more. */
const QUERY = 100

/** `/search WORDS` looks through everything that was read; alone it says how. */
export const search: Command = {
  name: 'search',
  async handle(ctx, parts) {
    ctx.session.query = String(ctx.match ?? '')
      .trim()
      .slice(0, QUERY)
    return sendMessage(ctx, await list.page(ctx, 0, parts))
  },
}
