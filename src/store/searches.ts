import type { FoundArticle } from '../model/article.ts'
import type { Search, SearchRequest } from './search.ts'
import type { SearchLine } from './search-line.ts'

/** The searches of all chats. */
export interface Searches {
  /** Search as one chat may use it. */
  forChat(chatId: number): Search
  /** Gives back what searching holds. Searches that run fail. */
  close(): Promise<void>
}

/** Where searches run: beside everything else, so that nobody who does not search waits for one. */
export interface SearchRunner {
  /** @throws {SearchFailed}, or an error of the store that is away. */
  run(request: SearchRequest): Promise<FoundArticle[]>
  close(): Promise<void>
}

/** Searches on a runner, in the turns of `line`. */
export function createSearches(runner: SearchRunner, line: SearchLine): Searches {
  return {
    forChat(chatId) {
      const run = (request: Omit<SearchRequest, 'chatId'>) =>
        line.run(chatId, () => runner.run({ chatId, ...request }))
      return {
        async ids(query, offset, limit) {
          const found = await run({ query, offset, limit, hasSnippets: false })
          return found.map(({ id }) => id)
        },
        async most(query, limit) {
          const request = { query, offset: 0, limit, hasSnippets: false, isPartial: true }
          return (await run(request)).map(({ id }) => id)
        },
        find: (query, offset, limit) => run({ query, offset, limit, hasSnippets: true }),
      }
    },
    close: () => runner.close(),
  }
}
