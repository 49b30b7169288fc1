import { evidence, reports, why } from '../../card/about.ts'
import type { CardView } from '../../card/card.ts'
import type { Message } from '../../card/message.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { Ctx } from '../context.ts'
import { readerIn } from '../reader-in.ts'

type AboutCallback = Extract<Callback, { kind: 'about' }>

/** Says more about a card: why it is there, what its summary rests on, which sources report the story. */
export async function aboutTap(ctx: Ctx, callback: AboutCallback): Promise<void> {
  const view = await ctx.cards.view(callback.digest, callback.position, readerIn(ctx))
  const shown = view === null ? null : await screen(ctx, callback, view)
  if (shown === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx)
  await editOrSend(ctx, shown)
}

async function screen(
  ctx: Ctx,
  { what, digest, position }: AboutCallback,
  view: CardView,
): Promise<Message | null> {
  if (what === 'why') return why(view, ctx.t)
  if (what === 'sources') {
    return reports(view, await ctx.viewer.stories.reports(view.article), ctx.t)
  }
  const lines = await ctx.cards.evidence(digest, position)
  return lines === null ? null : evidence(view, lines, ctx.t)
}
