import { articleList, LIST_PAGE, type ListView, toListed } from '../../card/list.ts'
import { topOf } from '../../digest/ranking/top-of.ts'
import { DAY } from '../../model/time.ts'
import type { PagedList } from './paged-list.ts'

const WEEK_MS = 7 * DAY
const MAX_CANDIDATES = 5000
/** Articles on all pages together. */
const MAX_TOP = 20

/** The articles of the last seven days that the most sources reported and the most chats liked. */
export const topList: PagedList<{ now: () => number }> = {
  async page({ viewer: { articles }, t }, page, { now }) {
    const candidates = await articles.candidates(now() - WEEK_MS, MAX_CANDIDATES)
    const ids = candidates.map((article) => article.id)
    const sourceCounts = await articles.sourceCounts(ids)
    const best = topOf(candidates, sourceCounts, await articles.likes(ids), MAX_TOP)
    const shown = best.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE).map(({ id }) => id)
    const items = (await articles.many(shown)).map(toListed)
    const view: ListView = {
      name: 'top',
      title: t('top-title'),
      empty: t('top-empty'),
      items,
      page,
      hasMore: best.length > (page + 1) * LIST_PAGE,
    }
    return articleList(view, now(), t)
  },
}
