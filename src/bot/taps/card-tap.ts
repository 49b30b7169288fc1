import { UNMARKED } from '../../card/reaction-state.ts'
import type { Callback } from '../../model/callback.ts'
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
  const { store, cards, now } = deps
  const { digest, position } = callback
  await answerTap(ctx)
  const reader = readerIn(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return
  const marks = (await reactionsIn(ctx, [view.article], deps)).get(view.article) ?? UNMARKED
  const shown =
    callback.kind === 'card'
      ? await cards.card(digest, position, reader, marks)
      : ((await cards.page(digest, position, callback.page, reader, marks)) ??
        (await cards.card(digest, position, reader, marks)))
  if (shown !== null) await editOrSend(ctx, shown)
  if (ctx.subscriber) await learnWalk(ctx.subscriber, callback, view.article, deps)
  await store.taps.record({
    chat_id: ctx.chat.id,
    digest_id: digest,
    article_id: view.article,
    action: callback.kind,
    at: now(),
  })
}

/** Reading an article in full says something about taste, and so does walking past one; each is counted once. */
async function learnWalk(
  subscriber: Subscriber,
  { kind, digest, position }: CardCallback,
  article: number,
  deps: BotDeps,
): Promise<void> {
  const { store, cards } = deps
  const touched = await store.taps.articlesTouched(subscriber.chatId, digest)
  if (kind === 'page') {
    if (!touched.read.has(article)) await updateInterests(subscriber, article, 'read', 1, deps)
    return
  }
  const left = position > 0 ? (await cards.articlesOf(digest))[position - 1]?.id : undefined
  // Whoever sees this card for the first time has just left the one before it.
  if (left === undefined || touched.seen.has(article) || touched.any.has(left)) return
  await updateInterests(subscriber, left, 'skip', 1, deps)
}
