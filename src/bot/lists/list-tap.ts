import type { Callback, ItemAct } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { type ArticleDeps, showArticle, showArticlePage } from '../show-article.ts'
import { type ListDeps, lists } from './all-lists.ts'
import { showScreen } from '../show-screen.ts'

/** The acts that can be taken back, and what takes each back. */
const UNDO: Partial<Record<ItemAct, ItemAct>> = {
  drop: 'restore',
  allOn: 'revert',
  allOff: 'revert',
}

type ListCallback = Extract<Callback, { kind: 'list' | 'item' | 'article' | 'articlePage' }>

/** A tap in a list: shows another page or one of its articles, or acts on an item. */
export async function listTap(
  ctx: BotContext,
  callback: ListCallback,
  deps: ListDeps & ArticleDeps,
): Promise<void> {
  if (callback.kind === 'article') return showArticle(ctx, callback, deps)
  if (callback.kind === 'articlePage') return showArticlePage(ctx, callback, deps)
  if (callback.kind === 'list') {
    await answerTap(ctx)
    return showScreen(ctx, await lists[callback.name].page(ctx, callback.page, deps))
  }
  const { name, act, id, page } = callback
  if (act === 'save' || act === 'unsave') return bookmark(ctx, callback, deps)
  const list = name === 'none' ? undefined : lists[name]
  const answerKey = list?.act === undefined ? null : await list.act(ctx, act, id, deps)
  if (list === undefined || answerKey === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx, ctx.t(answerKey))
  const undoAct = UNDO[act]
  const undo = undoAct === undefined ? undefined : { act: undoAct, id }
  let shown = await list.page(ctx, page, deps, undo)
  // The page's last item was removed, so the page before it is now the last one.
  if (page > 0 && shown.keyboard[0]?.every((key) => key.text === '◂')) {
    shown = await list.page(ctx, page - 1, deps, undo)
  }
  await showScreen(ctx, shown)
}

/** Bookmarks an article from its own card, or removes the bookmark. */
async function bookmark(
  ctx: BotContext,
  { act, id, name, page }: Extract<Callback, { kind: 'item' }>,
  deps: ArticleDeps,
): Promise<void> {
  const { reactions } = ctx.viewer
  if (act === 'unsave') await reactions.unsave(id, deps.now())
  else if (!(await reactions.save(id, deps.now()))) return answerTap(ctx, ctx.t('tap-unknown'))
  const article = { kind: 'article', article: id, name, page } as const
  return showArticle(ctx, article, deps, act === 'save' ? 'saved-now' : 'saved-not')
}
