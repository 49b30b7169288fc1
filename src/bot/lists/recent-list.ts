import { articleList, LIST_PAGE, type ListView, toListed } from '../../card/list.ts'
import type { PagedList } from './paged-list.ts'

/** The newest articles that the chat may see. */
export const recentList: PagedList<{ now: () => number }> = {
  async page({ viewer, t }, page, { now }) {
    const found = await viewer.articles.recent(page * LIST_PAGE, LIST_PAGE + 1)
    const view: ListView = {
      name: 'recent',
      title: t('recent-title'),
      empty: t('recent-empty'),
      items: found.slice(0, LIST_PAGE).map(toListed),
      page,
      hasMore: found.length > LIST_PAGE,
    }
    return articleList(view, now(), t)
  },
}
