import { closing } from '../../card/closing.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { when } from '../../text/clock-time.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { reactionsIn } from '../reactions-of.ts'
import { readerIn } from '../reader-in.ts'

type ClosingCallback = Extract<Callback, { kind: 'closing' }>

/** The end of a digest. */
export async function closingTap(
  ctx: Ctx,
  { digest }: ClosingCallback,
  deps: BotDeps,
): Promise<void> {
  await answerTap(ctx)
  const { now } = deps
  const articles = await ctx.cards.articlesOf(digest)
  const reaction = await reactionsIn(
    ctx,
    articles.map(({ id }) => id),
  )
  const { subscriber, t } = ctx
  const { zone, language } = readerIn(ctx)
  const next = subscriber?.nextDueAt ?? null
  const view = {
    digest,
    total: articles.length,
    when: next === null ? null : when(next, zone, language, now(), t),
    saved: articles
      .filter(({ id }) => reaction.get(id)?.saved)
      .map(({ title, link }) => ({ headline: title, link })),
  }
  await editOrSend(ctx, closing(view, t))
}
