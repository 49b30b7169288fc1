import { closing } from '../../card/closing.ts'
import type { Callback } from '../../model/callback.ts'
import { when } from '../../text/clock-time.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { reactionStates } from '../reaction-states.ts'
import { showScreen } from '../show-screen.ts'

type ClosingCallback = Extract<Callback, { kind: 'closing' }>

/** Shows the card that closes a digest. */
export async function closingTap(
  ctx: BotContext,
  { digest }: ClosingCallback,
  { now }: { now: () => number },
): Promise<void> {
  await answerTap(ctx)
  const found = await ctx.cards.headlines(digest)
  const reactions = await reactionStates(
    ctx,
    found.map(({ article }) => article),
  )
  const { subscriber, t } = ctx
  const { zone, language } = chatReader(ctx)
  const next = subscriber?.nextDueAt ?? null
  const view = {
    digest,
    when: next === null ? null : when(next, zone, language, now(), t),
    headlines: found.map(({ article, ...line }) => ({
      ...line,
      saved: reactions.get(article)?.saved ?? false,
    })),
  }
  await showScreen(ctx, closing(view, t))
}
