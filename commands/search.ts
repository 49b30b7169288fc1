import type { Command } from '../src/chat/context.ts'
import { search as list } from '../src/chat/lists/search.ts'
import { show } from '../src/chat/show.ts'

/** Longest query that is kept; nobody types more. */
const QUERY = 100

/** `/search WORDS` looks through everything that was read; alone it says how. */
export const search: Command = {
  name: 'search',
  async handle(ctx, parts) {
    ctx.session.query = String(ctx.match ?? '')
      .trim()
      .slice(0, QUERY)
    return show(ctx, await list.page(ctx, 0, parts))
  },
}
