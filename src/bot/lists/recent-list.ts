import { articleList, LIST_PAGE, type ListView, toListed } from '../../card/list.ts'
import type { Article } from '../../model/article.ts'
import type { BotContext } from '../bot-context.ts'
import { onePerStory } from './one-per-story.ts'
import type { PagedList } from './paged-list.ts'
import { readBy, type ReadByDeps } from './read-by.ts'

/** The newest articles that the chat may see and has not muted, one per story. */
export const recentList: PagedList<ReadByDeps & { now: () => number }> = {
  async page(ctx, page, deps) {
    const { now } = deps
    const { t } = ctx
    const found = await find(ctx, page, deps)
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

  async articles(ctx, page, deps) {
    const found = await find(ctx, page, deps)
    return found.slice(0, LIST_PAGE).map(({ id }) => id)
  },
}

/** The articles of a page, and one more if there is a next page. */
async function find(ctx: BotContext, page: number, deps: ReadByDeps): Promise<Article[]> {
  const wanted = await readBy(ctx, deps)
  const first = page * LIST_PAGE
  const newest = await onePerStory(
    (offset, limit) => ctx.viewer.articles.recent(offset, limit, wanted),
    wanted.isWanted,
    first + LIST_PAGE + 1,
  )
  return newest.slice(first)
}
