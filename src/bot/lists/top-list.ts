import { articleList, LIST_PAGE, type ListView } from '../../card/list.ts'
import { topOf } from '../../digest/ranking/top-of.ts'
import { DAY } from '../../model/time.ts'
import type { List } from './list.ts'
import { toListed } from './to-listed.ts'

const WEEK_MS = 7 * DAY
const CANDIDATES = 5000
/** Most articles of a week's top. */
const TOP = 20

/** The week's articles that most sources reported and most chats liked. */
export const topList: List = {
  async page({ viewer: { articles }, t }, page, { now }) {
    const candidates = await articles.candidates(now() - WEEK_MS, CANDIDATES)
    const ids = candidates.map((article) => article.id)
    const best = topOf(candidates, await articles.sourceCounts(ids), await articles.likes(ids), TOP)
    const items = best.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE).map(toListed)
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
