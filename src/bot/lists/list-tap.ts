import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { showArticle, showArticlePage } from '../show-article.ts'
import { lists } from './all-lists.ts'

type ListCallback = Extract<Callback, { kind: 'list' | 'item' | 'article' | 'articlePage' }>

/** A tap in a list: another page, something done with an item, or one of its articles. */
export async function listTap(ctx: Ctx, callback: ListCallback, deps: BotDeps): Promise<void> {
  if (callback.kind === 'article') return showArticle(ctx, callback, deps)
  if (callback.kind === 'articlePage') return showArticlePage(ctx, callback, deps)
  if (callback.kind === 'list') {
    await answerTap(ctx)
    return editOrSend(ctx, await lists[callback.name].page(ctx, callback.page, deps))
  }
  const { name, act, id, page } = callback
  if (act === 'save' || act === 'unsave') return save(ctx, callback, deps)
  const list = name === 'none' ? undefined : lists[name]
  const said = list?.act === undefined ? null : await list.act(ctx, act, id, deps)
  if (list === undefined || said === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx, ctx.t(said))
  let shown = await list.page(ctx, page, deps, act === 'drop' ? id : undefined)
  // The last item of a page was taken out: the page before is the last one now.
  if (page > 0 && shown.keyboard[0]?.every((key) => key.text === '◂')) {
    shown = await list.page(ctx, page - 1, deps, act === 'drop' ? id : undefined)
  }
  await editOrSend(ctx, shown)
}

/** Bookmarks an article from its own card, or removes the bookmark. */
async function save(
  ctx: Ctx,
  { act, id, name, page }: Extract<Callback, { kind: 'item' }>,
  deps: BotDeps,
): Promise<void> {
  const { reactions } = ctx.viewer
  if (act === 'unsave') await reactions.unsave(id, deps.now())
  else if (!(await reactions.save(id, deps.now()))) return answerTap(ctx, ctx.t('tap-unknown'))
  const article = { kind: 'article', article: id, name, page } as const
  return showArticle(ctx, article, deps, act === 'save' ? 'saved-now' : 'saved-not')
}
