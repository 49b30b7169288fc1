import type { Callback } from '../../card/callback.ts'
import { closing } from '../../card/closing.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { marksIn } from '../marks.ts'
import { readerIn } from '../reader.ts'
import { turn } from '../show.ts'
import { when } from '../when.ts'

type ClosingCallback = Extract<Callback, { kind: 'closing' }>

/** The end of a digest. */
export async function closingTap(
  ctx: Ctx,
  { digest }: ClosingCallback,
  parts: ChatParts,
): Promise<void> {
  await answer(ctx)
  const { cards, now } = parts
  const articles = await cards.articlesOf(digest)
  const marks = await marksIn(
    ctx,
    articles.map(({ id }) => id),
    parts,
  )
  const { subscriber, t } = ctx
  const { zone, language } = readerIn(ctx)
  const next = subscriber?.next_due_at ?? null
  const view = {
    digest,
    total: articles.length,
    when: next === null ? null : when(next, zone, language, now(), t),
    saved: articles
      .filter(({ id }) => marks.get(id)?.saved)
      .map(({ title, link }) => ({ headline: title, link })),
  }
  await turn(ctx, closing(view, t))
}
