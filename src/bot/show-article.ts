import type { ArticleView } from '../card/card.ts'
import { single, singlePage } from '../card/single.ts'
import type { Callback } from '../model/callback.ts'
import { NO_REACTION } from '../model/reaction.ts'
import { editOrSend } from '../telegram/edit-or-send.ts'
import { answerTap } from './answer-tap.ts'
import type { BotDeps, Ctx } from './context.ts'
import { preferencesOf } from './preferences.ts'
import { reactionsIn } from './reactions-of.ts'
import { readerIn } from './reader-in.ts'

/** Somebody looks at the chat: a model that takes longer is not waited for. */
const PATIENCE_MS = 8000

/** Shows an article outside any digest, in place of the message whose button was tapped. `said` is the tap's answer. */
export async function showArticle(
  ctx: Ctx,
  callback: Extract<Callback, { kind: 'article' }>,
  deps: BotDeps,
  said?: string,
): Promise<void> {
  const { article: id, name, page } = callback
  const view = await viewFor(ctx, id, deps)
  if (view === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx, said === undefined ? undefined : ctx.t(said))
  const reaction = (await reactionsIn(ctx, [id])).get(id) ?? NO_REACTION
  await editOrSend(ctx, single(view, { name, page }, reaction, deps.now(), ctx.t))
}

/** Shows a page of such an article's full text. */
export async function showArticlePage(
  ctx: Ctx,
  callback: Extract<Callback, { kind: 'articlePage' }>,
  deps: BotDeps,
): Promise<void> {
  const { article: id, name, page, at } = callback
  const view = await viewFor(ctx, id, deps)
  const pages = view === null ? [] : await ctx.cards.pages(id)
  if (view === null || pages.length === 0) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx)
  await editOrSend(ctx, singlePage(view, { name, page }, pages, at, ctx.t))
}

/** An article as the chat of an update sees it, summarised if it was not; `null` where the chat may not see it. */
export async function viewFor(ctx: Ctx, id: number, deps: BotDeps): Promise<ArticleView | null> {
  if (ctx.chat === undefined || (await ctx.viewer.articles.get(id)) === undefined) return null
  const language = ctx.subscriber ? (await preferencesOf(deps, ctx.subscriber)).language : null
  await deps.summariser.ensure([id], language, PATIENCE_MS)
  return ctx.cards.article(id, language, readerIn(ctx))
}
