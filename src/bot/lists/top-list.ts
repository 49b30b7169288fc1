import { articleList, LIST_PAGE, type ListView, toListed } from '../../card/list.ts'
import { topOf } from '../../digest/ranking/top-of.ts'
import { DAY } from '../../model/time.ts'
import { reads } from '../../model/reading-languages.ts'
import type { Article } from '../../model/article.ts'
import type { BotContext } from '../bot-context.ts'
import { onePerStory } from './one-per-story.ts'
import type { PagedList } from './paged-list.ts'
import { readBy, type ReadByDeps } from './read-by.ts'

const WEEK_MS = 7 * DAY
const MAX_CANDIDATES = 5000
/** Articles on all pages together. */
const MAX_TOP = 20

/** The articles of the last seven days that the most sources reported and the most chats liked, one per story; none that the chat has muted. */
export const topList: PagedList<ReadByDeps & { now: () => number }> = {
  async page(ctx, page, deps) {
    const { t } = ctx
    const best = await findBest(ctx, deps)
    const view: ListView = {
      name: 'top',
      title: t('top-title'),
      empty: t('top-empty'),
      items: best.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE).map(toListed),
      page,
      hasMore: best.length > (page + 1) * LIST_PAGE,
    }
    return articleList(view, deps.now(), t)
  },

  async articles(ctx, page, deps) {
    const best = await findBest(ctx, deps)
    return best.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE).map(({ id }) => id)
  },
}

/** All of them, the best first. */
async function findBest(
  ctx: BotContext,
  deps: ReadByDeps & { now: () => number },
): Promise<Article[]> {
  const { articles } = ctx.viewer
  const { languages, ownSources, isWanted } = await readBy(ctx, deps)
  const all = await articles.candidates(deps.now() - WEEK_MS, MAX_CANDIDATES)
  const candidates = all.filter(
    ({ language, sourceId }) => reads(language, languages) || ownSources.includes(sourceId),
  )
  const ids = candidates.map((article) => article.id)
  const sourceCounts = await articles.sourceCounts(ids)
  const ranked = topOf(candidates, sourceCounts, await articles.likes(ids))
  return onePerStory(
    (offset, limit) => articles.many(ranked.slice(offset, offset + limit).map(({ id }) => id)),
    isWanted,
    MAX_TOP,
  )
}
