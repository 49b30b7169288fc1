import { articleList, LIST_PAGE, type ListView } from '../../card/list.ts'
import { message } from '../../card/message.ts'
import { highlighted, styled } from '../../card/styled.ts'
import type { FoundArticle } from '../../model/article.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import { searchQuery } from '../../text/search/search-query.ts'
import type { BotContext } from '../bot-context.ts'
import type { PagedList } from './paged-list.ts'
import { readBy, type ReadByDeps } from './read-by.ts'
import { searchFailure } from './search-failure.ts'

/** Characters of a query that are kept. */
const MAX_QUERY = 100

/** What searching needs. */
export interface SearchDeps extends ReadByDeps {
  now: () => number
}

/** Searches all articles that the chat may see, and shows the first results. */
export async function searchFor(ctx: BotContext, typed: string, deps: SearchDeps): Promise<void> {
  ctx.session.query = typed.slice(0, MAX_QUERY)
  return sendMessage(ctx, await searchList.page(ctx, 0, deps))
}

/** The results of the chat's last search. */
export const searchList: PagedList<SearchDeps> = {
  async page(ctx, page, deps) {
    const { viewer, session, t } = ctx
    const { now } = deps
    const { query = '' } = session
    if (query === '') return message(styled(t('search-how')))
    let found: FoundArticle[] = []
    let empty = t('search-empty')
    try {
      found = await viewer.search.find(searchQuery(query), page * LIST_PAGE, LIST_PAGE + 1)
    } catch (error) {
      empty = searchFailure(error, t)
    }
    const items = found
      .slice(0, LIST_PAGE)
      .map((one) => ({ ...one, snippet: highlighted(one.snippet) }))
    const view: ListView = {
      name: 'search',
      title: t('search-title', { query }),
      empty,
      items,
      languages: (await readBy(ctx, deps)).languages,
      page,
      hasMore: found.length > LIST_PAGE,
    }
    return articleList(view, now(), t)
  },

  async articles({ viewer, session: { query = '' } }, page) {
    if (query === '') return []
    const found = await viewer.search.find(searchQuery(query), page * LIST_PAGE, LIST_PAGE)
    return found.map(({ id }) => id)
  },
}
