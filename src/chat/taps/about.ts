import { type EvidenceLine, evidence, tellers, why } from '../../card/about.ts'
import type { Callback } from '../../card/callback.ts'
import type { CardView } from '../../card/card.ts'
import type { Message } from '../../card/message.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { readerIn } from '../reader.ts'
import { turn } from '../show.ts'

type AboutCallback = Extract<Callback, { kind: 'about' }>

/** Says more about a card: why it is there, what its summary rests on, who else tells it. */
export async function aboutTap(ctx: Ctx, callback: AboutCallback, parts: ChatParts): Promise<void> {
  const view = await parts.cards.view(callback.digest, callback.position, readerIn(ctx))
  const shown = view === null ? null : await screen(ctx, callback, view, parts)
  if (shown === null) return answer(ctx, ctx.t('tap-unknown'))
  await answer(ctx)
  await turn(ctx, shown)
}

async function screen(
  ctx: Ctx,
  { what, digest }: AboutCallback,
  view: CardView,
  { store }: ChatParts,
): Promise<Message | null> {
  if (what === 'why') return why(view, ctx.t)
  if (what === 'sources') {
    return tellers(view, await store.stories.tellers(view.article, ctx.chat?.id ?? 0), ctx.t)
  }
  if (what !== 'evidence') return null
  const language = (await store.digests.get(digest))?.language ?? null
  const article = await store.articles.get(view.article)
  if (article === undefined) return null
  const found = (await store.summaries.findFor([article], language)).get(article.id)
  return evidence(view, JSON.parse(found?.evidence ?? '[]') as EvidenceLine[], ctx.t)
}
