import { articleList, LIST_PAGE, type ListView, toListed } from '../../card/list.ts'
import type { PagedList } from './paged-list.ts'
import { readBy, type ReadByDeps } from './read-by.ts'

/** The newest articles that the chat may see. */
export const recentList: PagedList<ReadByDeps & { now: () => number }> = {
  async page(ctx, page, deps) {
    const { now } = deps
    const { viewer, t } = ctx
    const wanted = await readBy(ctx, deps)
    const found = await viewer.articles.recent(page * LIST_PAGE, LIST_PAGE + 1, wanted)
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
