import { type EvidenceLine, evidence, tellers, why } from '../../card/about.ts'
import type { CardView } from '../../card/card.ts'
import type { Message } from '../../card/message.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { readerIn } from '../reader-in.ts'

type AboutCallback = Extract<Callback, { kind: 'about' }>

/** Says more about a card: why it is there, what its summary rests on, who else tells it. */
export async function aboutTap(ctx: Ctx, callback: AboutCallback, deps: BotDeps): Promise<void> {
  const view = await deps.cards.view(callback.digest, callback.position, readerIn(ctx))
  const shown = view === null ? null : await screen(ctx, callback, view, deps)
  if (shown === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx)
  await editOrSend(ctx, shown)
}

async function screen(
  ctx: Ctx,
  { what, digest }: AboutCallback,
  view: CardView,
  { store }: BotDeps,
): Promise<Message | null> {
  if (what === 'why') return why(view, ctx.t)
  if (what === 'sources') {
    return tellers(view, await store.stories.tellers(view.article, ctx.chat?.id ?? 0), ctx.t)
  }
  const language = (await store.digests.get(digest))?.language ?? null
  const article = await store.articles.get(view.article)
  if (article === undefined) return null
  const found = (await store.summaries.findFor([article], language)).get(article.id)
  return evidence(view, JSON.parse(found?.evidence ?? '[]') as EvidenceLine[], ctx.t)
}
