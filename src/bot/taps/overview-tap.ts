import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { showScreen } from '../show-screen.ts'

/** Shows all headlines of a digest in one message, in place of the card. */
export async function overviewTap(
  ctx: BotContext,
  { digest }: Extract<Callback, { kind: 'overview' }>,
): Promise<void> {
  await answerTap(ctx)
  const shown = await ctx.cards.overview(digest, chatReader(ctx))
  if (shown !== null) await showScreen(ctx, shown)
}
