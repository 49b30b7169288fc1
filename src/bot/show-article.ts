import type { ArticleView } from '../card/card.ts'
import { single } from '../card/single.ts'
import type { Reader } from '../card-views/reader.ts'
import type { Callback } from '../model/callback.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { answerTap } from './answer-tap.ts'
import type { BotContext } from './bot-context.ts'
import { chatReader } from './chat-reader.ts'
import { reactionState } from './reaction-states.ts'
import { type OfferDeps, translationOffer } from './translation/translation-offer.ts'
import { preferencesOf } from './update-preferences.ts'
import { showScreen } from './show-screen.ts'

/** What showing an article outside any digest needs. */
export interface ArticleDeps extends OfferDeps {
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

/**
 * Shows a page of the full text of an article outside any digest, in the form that the reader chose. `answerKey` is the key of
 * the text that answers the tap.
 */
export async function showArticlePage(
  ctx: BotContext,
  { article: id, name, page, at }: Omit<Extract<Callback, { kind: 'articlePage' }>, 'kind'>,
  deps: ArticleDeps,
  answerKey?: string,
): Promise<void> {
  const view = await articleViewFor(ctx, id, deps)
  const reaction = await reactionState(ctx, id)
  const reader = chatReader(ctx)
  const offered =
    view === null ? null : await translationOffer(ctx, await ctx.viewer.articles.get(id), deps)
  const load = async (as: Reader) =>
    view === null ? null : ctx.cards.articlePage(view, { name, page }, at, as, reaction, offered)
  const shown = await load(reader)
  if (shown === null) return answerTap(ctx, ctx.t('article-gone'))
  await answerTap(ctx, answerKey === undefined ? undefined : ctx.t(answerKey))
  await showScreen(ctx, shown, () => load({ ...reader, reading: 'classic' }))
  if (at === 0) await ctx.viewer.taps.recordRead(id, deps.now())
}

/** Shows the contents of the full text of an article outside any digest. */
export async function showArticleContents(
  ctx: BotContext,
  { article: id, name, page, at }: Omit<Extract<Callback, { kind: 'articleContents' }>, 'kind'>,
  deps: ArticleDeps,
): Promise<void> {
  const view = await articleViewFor(ctx, id, deps)
  const shown =
    view === null
      ? null
      : await ctx.cards.articleContents(view, { name, page }, at, chatReader(ctx))
  if (shown === null) return answerTap(ctx, ctx.t('article-gone'))
  await answerTap(ctx)
  await showScreen(ctx, shown)
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
