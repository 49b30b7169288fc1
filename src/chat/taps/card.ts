import type { Callback } from '../../card/callback.ts'
import { UNMARKED } from '../../card/marks.ts'
import type { SubscriberRow } from '../../store/schema.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { learn } from '../learn.ts'
import { marksIn } from '../marks.ts'
import { readerIn } from '../reader.ts'
import { turn } from '../show.ts'

type CardCallback = Extract<Callback, { kind: 'card' | 'page' }>

/** Walks a digest: another card, or a page of a card's full text. */
export async function cardTap(ctx: Ctx, callback: CardCallback, parts: ChatParts): Promise<void> {
  const { store, cards, now } = parts
  const { digest, position } = callback
  await answer(ctx)
  const reader = readerIn(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return
  const marks = (await marksIn(ctx, [view.article], parts)).get(view.article) ?? UNMARKED
  const shown =
    callback.kind === 'card'
      ? await cards.card(digest, position, reader, marks)
      : ((await cards.page(digest, position, callback.page, reader, marks)) ??
        (await cards.card(digest, position, reader, marks)))
  if (shown !== null) await turn(ctx, shown)
  if (ctx.subscriber) await learnWalk(ctx.subscriber, callback, view.article, parts)
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
  subscriber: SubscriberRow,
  { kind, digest, position }: CardCallback,
  article: number,
  parts: ChatParts,
): Promise<void> {
  const { store, cards } = parts
  const touched = await store.taps.articlesTouched(subscriber.chat_id, digest)
  if (kind === 'page') {
    if (!touched.read.has(article)) await learn(subscriber, article, 'read', 1, parts)
    return
  }
  const left = position > 0 ? (await cards.articlesOf(digest))[position - 1]?.id : undefined
  // Whoever sees this card for the first time has just left the one before it.
  if (left === undefined || touched.seen.has(article) || touched.any.has(left)) return
  await learn(subscriber, left, 'skip', 1, parts)
}
