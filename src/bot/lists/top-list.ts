import { articleList, LIST_PAGE, type ListView } from '../../card/list.ts'
import { topOf } from '../../digest/ranking/top-of.ts'
import { DAY } from '../../model/time.ts'
import type { List } from './list.ts'
import { toListed } from './to-listed.ts'

const WEEK_MS = 7 * DAY
const CANDIDATES = 5000
/** Articles that a week's top has at most. */
const TOP = 20

/** The week's articles that most sources told and most people liked. */
export const topList: List = {
  async page({ chat, t }, page, { store, now }) {
    const since = now() - WEEK_MS
    const own = await store.personalSources.of(chat?.id ?? 0)
    const both = [
      ...(await store.articles.candidates(since, CANDIDATES)),
      ...(await store.articles.candidatesOf(own, since, CANDIDATES)),
    ]
    const candidates = [...new Map(both.map((article) => [article.id, article])).values()]
    const ids = candidates.map((article) => article.id)
    const best = topOf(
      candidates,
      await store.articles.sourceCounts(ids, own),
      await store.reactions.likes(ids),
      TOP,
    )
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
