import type { ArticleView } from '../card/card.ts'
import { single, singlePage } from '../card/single.ts'
import type { Callback } from '../model/callback.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { answerTap } from './answer-tap.ts'
import type { BotContext } from './bot-context.ts'
import { chatReader } from './chat-reader.ts'
import { reactionState } from './reaction-states.ts'
import { preferencesOf } from './update-preferences.ts'
import { showScreen } from './show-screen.ts'

/** What showing an article outside any digest needs. */
export interface ArticleDeps {
  store: Pick<Store, 'subscribers'>
  summariser: Pick<Summariser, 'ensure'>
  now: () => number
}

/** Somebody is looking at the chat, so a model that takes longer is not awaited. */
const SUMMARY_TIMEOUT_MS = 8000

/**
 * Shows an article outside any digest, in place of the message whose button was tapped. `answerKey` is the key of the text that
 * answers the tap.
 */
export async function showArticle(
  ctx: BotContext,
  callback: Extract<Callback, { kind: 'article' }>,
  deps: ArticleDeps,
  answerKey?: string,
): Promise<void> {
  const { article: id, name, page } = callback
  const view = await articleViewFor(ctx, id, deps)
  if (view === null) return answerTap(ctx, ctx.t('article-gone'))
  await answerTap(ctx, answerKey === undefined ? undefined : ctx.t(answerKey))
  const reaction = await reactionState(ctx, id)
  await showScreen(ctx, single(view, { name, page }, reaction, deps.now(), ctx.t))
}

/** Shows a page of the full text of an article outside any digest. */
export async function showArticlePage(
  ctx: BotContext,
  callback: Extract<Callback, { kind: 'articlePage' }>,
  deps: ArticleDeps,
): Promise<void> {
  const { article: id, name, page, at } = callback
  const view = await articleViewFor(ctx, id, deps)
  const pages = view === null ? [] : await ctx.cards.pages(id)
  if (view === null || pages.length === 0) return answerTap(ctx, ctx.t('article-gone'))
  await answerTap(ctx)
  await showScreen(ctx, singlePage(view, { name, page }, pages, at, ctx.t))
}

/** An article as the chat of an update sees it, summarised now if it has no summary; `null` if the chat may not see it. */
export async function articleViewFor(
  ctx: BotContext,
  id: number,
  deps: ArticleDeps,
): Promise<ArticleView | null> {
  if (ctx.chat === undefined || (await ctx.viewer.articles.get(id)) === undefined) return null
  const language = ctx.subscriber ? (await preferencesOf(deps, ctx.subscriber)).language : null
  await deps.summariser.ensure([id], language, SUMMARY_TIMEOUT_MS)
  return ctx.cards.article(id, language, chatReader(ctx))
}
