import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { showScreen } from '../show-screen.ts'

/** Shows the contents of the full text of a card's article, from which each of its pages can be opened. */
export async function contentsTap(
  ctx: BotContext,
  { digest, position, page }: Extract<Callback, { kind: 'contents' }>,
): Promise<void> {
  const shown = await ctx.cards.contents(digest, position, page, chatReader(ctx))
  if (shown === null) return answerTap(ctx, ctx.t('article-gone'))
  await answerTap(ctx)
  await showScreen(ctx, shown)
}
