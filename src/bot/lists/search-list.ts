import { articleList, LIST_PAGE, type ListView } from '../../card/list.ts'
import { message } from '../../card/message.ts'
import { highlighted, styled } from '../../card/styled.ts'
import { searchQuery } from '../../text/search/search-query.ts'
import type { PagedList } from './paged-list.ts'

/** The results of the chat's last search. */
export const searchList: PagedList<{ now: () => number }> = {
  async page({ viewer, session, t }, page, { now }) {
    const { query = '' } = session
    if (query === '') return message(styled(t('search-how')))
    const found = await viewer.search.find(searchQuery(query), page * LIST_PAGE, LIST_PAGE + 1)
    const items = found
      .slice(0, LIST_PAGE)
      .map((one) => ({ ...one, snippet: highlighted(one.snippet) }))
    const view: ListView = {
      name: 'search',
      title: t('search-title', { query }),
      empty: t('search-empty'),
      items,
      page,
      hasMore: found.length > LIST_PAGE,
    }
    return articleList(view, now(), t)
  },
}
