import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { searchList } from '../src/bot/lists/search-list.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Characters of a query that are kept. */
const MAX_QUERY = 100

/** `/search WORDS` searches all articles that the chat may see; without words, says how to search. */
export const search: Command<{ now: () => number }> = {
  name: 'search',
  async handle(ctx, deps) {
    ctx.session.query = commandArgument(ctx).slice(0, MAX_QUERY)
    return sendMessage(ctx, await searchList.page(ctx, 0, deps))
  },
}
