import type { Callback } from '../card/callback.ts'
import type { ArticleView } from '../card/card.ts'
import { UNMARKED } from '../card/marks.ts'
import { single, singlePage } from '../card/single.ts'
import { answer } from './answer.ts'
import type { ChatParts, Ctx } from './context.ts'
import { marksIn } from './marks.ts'
import { readerIn } from './reader.ts'
import { turn } from './show.ts'
import { wishesOf } from './wishes.ts'

/** Somebody looks at the chat: a model that takes longer is not waited for. */
const PATIENCE_MS = 8000

/** Shows an article outside any digest, in place of the message whose button was tapped. `said` is the tap's answer. */
export async function showArticle(
  ctx: Ctx,
  callback: Extract<Callback, { kind: 'article' }>,
  parts: ChatParts,
  said?: string,
): Promise<void> {
  const { article: id, name, page } = callback
  const view = await viewFor(ctx, id, parts)
  if (view === null) return answer(ctx, ctx.t('tap-unknown'))
  await answer(ctx, said === undefined ? undefined : ctx.t(said))
  const marks = (await marksIn(ctx, [id], parts)).get(id) ?? UNMARKED
  await turn(ctx, single(view, { name, page }, marks, parts.now(), ctx.t))
}

/** Shows a page of such an article's full text. */
export async function showArticlePage(
  ctx: Ctx,
  callback: Extract<Callback, { kind: 'articlePage' }>,
  parts: ChatParts,
): Promise<void> {
  const { article: id, name, page, at } = callback
  const view = await viewFor(ctx, id, parts)
  const pages = view === null ? [] : await parts.cards.pages(id)
  if (view === null || pages.length === 0) return answer(ctx, ctx.t('tap-unknown'))
  await answer(ctx)
  await turn(ctx, singlePage(view, { name, page }, pages, at, ctx.t))
}

/** What the chat of an update may see of an article, summarised if it was not; `null` where it may see nothing. */
export async function viewFor(ctx: Ctx, id: number, parts: ChatParts): Promise<ArticleView | null> {
  const { store, cards, summariser } = parts
  if (ctx.chat === undefined || !(await store.articles.isVisibleTo(id, ctx.chat.id))) return null
  const language = ctx.subscriber ? (await wishesOf(parts, ctx.subscriber)).language : null
  await summariser.ensure([id], language, PATIENCE_MS)
  return cards.article(id, language, readerIn(ctx), await store.follows.of(ctx.chat.id))
}
