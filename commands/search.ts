import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { type SearchDeps, searchFor } from '../src/bot/lists/search-list.ts'
import { askText } from '../src/bot/question.ts'

/** `/search WORDS` searches all articles that the chat may see; without words, asks for some. */
export const search: Command<SearchDeps> = {
  name: 'search',
  handle(ctx, deps) {
    const typed = commandArgument(ctx)
    if (typed !== '') return searchFor(ctx, typed, deps)
    return askText(ctx, 'search', ctx.t('search-how'), deps)
  },
}
