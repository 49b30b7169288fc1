import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { Ctx } from '../context.ts'
import { readerIn } from '../reader-in.ts'

/** A whole digest at a glance, in place of the card. */
export async function overviewTap(
  ctx: Ctx,
  { digest }: Extract<Callback, { kind: 'overview' }>,
): Promise<void> {
  await answerTap(ctx)
  const shown = await ctx.cards.overview(digest, readerIn(ctx))
  if (shown !== null) await editOrSend(ctx, shown)
}
