import type { Callback } from '../../card/callback.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { readerIn } from '../reader.ts'
import { turn } from '../show.ts'

/** A whole digest at a glance, in place of the card. */
export async function overviewTap(
  ctx: Ctx,
  { digest }: Extract<Callback, { kind: 'overview' }>,
  { cards }: ChatParts,
): Promise<void> {
  await answer(ctx)
  const shown = await cards.overview(digest, readerIn(ctx))
  if (shown !== null) await turn(ctx, shown)
}
