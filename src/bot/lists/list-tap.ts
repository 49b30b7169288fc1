import type { Callback, ItemAct } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import {
  type ArticleDeps,
  showArticle,
  showArticleContents,
  showArticlePage,
} from '../show-article.ts'
import { type ListDeps, lists } from './all-lists.ts'
import { searchFailure } from './search-failure.ts'
import { showScreen } from '../show-screen.ts'

/** The acts that can be taken back, and what takes each back. */
const UNDO: Partial<Record<ItemAct, ItemAct>> = {
  drop: 'restore',
  dropOld: 'restoreOld',
  allOn: 'revert',
  allOff: 'revert',
}

type ListCallback = Extract<
  Callback,
  { kind: 'list' | 'item' | 'article' | 'articlePage' | 'articleContents' | 'articleSave' }
>

/** A tap in a list: shows another page or one of its articles, or acts on an item. */
export async function listTap(
  ctx: BotContext,
  callback: ListCallback,
  deps: ListDeps & ArticleDeps,
): Promise<void> {
  if (callback.kind === 'article') return showArticle(ctx, callback, deps)
  if (callback.kind === 'articlePage') return showArticlePage(ctx, callback, deps)
  if (callback.kind === 'articleContents') return showArticleContents(ctx, callback, deps)
  if (callback.kind === 'articleSave') return bookmarkPage(ctx, callback, deps)
  if (callback.kind === 'list') {
    await answerTap(ctx)
    return showScreen(ctx, await lists[callback.name].page(ctx, callback.page, deps))
  }
  const { name, act, id, page } = callback
  if (act === 'save' || act === 'unsave') return bookmark(ctx, callback, deps)
  if (act === 'next') return showNext(ctx, callback, deps)
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

/** Shows the article after this one in the list as it is now, or the list itself after the last one. */
async function showNext(
  ctx: BotContext,
  { id, name, page }: Extract<Callback, { kind: 'item' }>,
  deps: ListDeps & ArticleDeps,
): Promise<void> {
  const articlesOn = name === 'none' ? undefined : lists[name].articles
  if (name === 'none' || articlesOn === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  let here: readonly number[]
  let onNextPage: readonly number[] = []
  try {
    here = await articlesOn(ctx, page, deps)
    if (here.at(-1) === id || here.length === 0) onNextPage = await articlesOn(ctx, page + 1, deps)
  } catch (error) {
    return answerTap(ctx, searchFailure(error, ctx.t))
  }
  // What followed an article that has left the list moved up to its page.
  const next = here[here.indexOf(id) + 1]
  const article = next ?? onNextPage[0]
  if (article !== undefined) {
    const at = next === undefined ? page + 1 : page
    return showArticle(ctx, { kind: 'article', article, name, page: at }, deps)
  }
  await answerTap(ctx, ctx.t('list-end'))
  await showScreen(ctx, await lists[name].page(ctx, here.length === 0 ? 0 : page, deps))
}

/** Bookmarks an article from its own card, or removes the bookmark. */
async function bookmark(
  ctx: BotContext,
  { act, id, name, page }: Extract<Callback, { kind: 'item' }>,
  deps: ArticleDeps,
): Promise<void> {
  const answer = await keepOrDrop(ctx, id, act === 'save', deps)
  if (answer === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await showArticle(ctx, { kind: 'article', article: id, name, page }, deps, answer)
}

/** The same from a page of its full text. */
async function bookmarkPage(
  ctx: BotContext,
  callback: Extract<Callback, { kind: 'articleSave' }>,
  deps: ArticleDeps,
): Promise<void> {
  const answer = await keepOrDrop(ctx, callback.article, callback.act === 'save', deps)
  if (answer === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await showArticlePage(ctx, callback, deps, answer)
}

/** Returns the key of the text that answers the tap; `null` if the chat may not see the article. */
async function keepOrDrop(
  { viewer: { reactions } }: BotContext,
  articleId: number,
  isSaved: boolean,
  { now }: Pick<ArticleDeps, 'now'>,
): Promise<'saved-now' | 'saved-not' | null> {
  if (!isSaved) {
    await reactions.unsave(articleId, now())
    return 'saved-not'
  }
  return (await reactions.save(articleId, now())) ? 'saved-now' : null
}
