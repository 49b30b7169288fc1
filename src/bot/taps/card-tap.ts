import type { Callback } from '../../model/callback.ts'
import { NO_REACTION } from '../../model/reaction.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { reactionsIn } from '../reactions-of.ts'
import { readerIn } from '../reader-in.ts'
import { updateInterests } from '../update-interests.ts'

type CardCallback = Extract<Callback, { kind: 'card' | 'page' }>

/** Walks a digest: another card, or a page of a card's full text. */
export async function cardTap(ctx: Ctx, callback: CardCallback, deps: BotDeps): Promise<void> {
  const { cards, viewer } = ctx
  const { digest, position } = callback
  await answerTap(ctx)
  const reader = readerIn(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return
  const reaction = (await reactionsIn(ctx, [view.article])).get(view.article) ?? NO_REACTION
  const shown =
    callback.kind === 'card'
      ? await cards.card(digest, position, reader, reaction)
      : ((await cards.page(digest, position, callback.page, reader, reaction)) ??
        (await cards.card(digest, position, reader, reaction)))
  if (shown !== null) await editOrSend(ctx, shown)
  if (ctx.subscriber) await learnWalk(ctx, ctx.subscriber, callback, deps)
  const { article } = view
  await viewer.taps.record({ digest, article, action: callback.kind, at: deps.now() })
}

/** Reading an article in full says something about interests, and so does skipping one; each is counted once. */
async function learnWalk(
  { viewer, cards }: Ctx,
  subscriber: Subscriber,
  { kind, digest, position }: CardCallback,
  deps: BotDeps,
): Promise<void> {
  const touched = await viewer.taps.articlesTouched(digest)
  const articles = await cards.articlesOf(digest)
  const article = articles[position]
  if (article === undefined) return
  if (kind === 'page') {
    if (!touched.read.has(article.id)) await updateInterests(subscriber, article, 'read', 1, deps)
    return
  }
  const left = articles[position - 1]
  // Whoever sees this card for the first time has just left the one before it.
  if (left === undefined || touched.seen.has(article.id) || touched.any.has(left.id)) return
  await updateInterests(subscriber, left, 'skip', 1, deps)
}
