import type { Callback } from '../../card/callback.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { showArticle, showArticlePage } from '../show-article.ts'
import { turn } from '../show.ts'
import { lists } from './index.ts'

type ListCallback = Extract<Callback, { kind: 'list' | 'item' | 'article' | 'articlePage' }>

/** A tap in a list: another page, something done with an item, or one of its articles. */
export async function listTap(ctx: Ctx, callback: ListCallback, parts: ChatParts): Promise<void> {
  const { name, page } = callback
  const list = lists[name]
  if (callback.kind === 'article') return showArticle(ctx, callback, parts)
  if (callback.kind === 'articlePage') return showArticlePage(ctx, callback, parts)
  if (callback.kind === 'list') {
    if (list === undefined) return answer(ctx, ctx.t('tap-unknown'))
    await answer(ctx)
    return turn(ctx, await list.page(ctx, page, parts))
  }
  const { act, id } = callback
  if (act === 'save' || act === 'unsave') return save(ctx, callback, parts)
  const said = list?.act === undefined ? null : await list.act(ctx, act, id, parts)
  if (list === undefined || said === null) return answer(ctx, ctx.t('tap-unknown'))
  await answer(ctx, ctx.t(said))
  let shown = await list.page(ctx, page, parts, act === 'drop' ? id : undefined)
  // The last item of a page was taken out: the page before is the last one now.
  if (page > 0 && shown.keyboard[0]?.every((key) => key.text === '◂')) {
    shown = await list.page(ctx, page - 1, parts, act === 'drop' ? id : undefined)
  }
  await turn(ctx, shown)
}

/** Saves an article from its own card, or lets it go. */
async function save(
  ctx: Ctx,
  { act, id, name, page }: Extract<Callback, { kind: 'item' }>,
  parts: ChatParts,
): Promise<void> {
  const { store, now } = parts
  if (ctx.chat === undefined) return answer(ctx)
  await store.marks.save(ctx.chat.id, id, act === 'save' ? now() : null, now())
  const article = { kind: 'article', article: id, name, page } as const
  return showArticle(ctx, article, parts, act === 'save' ? 'saved-now' : 'saved-not')
}
