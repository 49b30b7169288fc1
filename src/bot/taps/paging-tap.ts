import type { Reader } from '../../card-views/reader.ts'
import type { Callback } from '../../model/callback.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { reactionState } from '../reaction-states.ts'
import { type InterestsDeps, updateInterests } from '../update-interests.ts'
import { showScreen } from '../show-screen.ts'

type CardCallback = Extract<Callback, { kind: 'card' | 'page' }>

/** Pages through a digest: shows another card, or a page of the full text of a card's article. */
export async function pagingTap(
  ctx: BotContext,
  callback: CardCallback,
  deps: InterestsDeps,
): Promise<void> {
  const { cards, viewer } = ctx
  const { digest, position } = callback
  await answerTap(ctx)
  const reader = chatReader(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return
  const reaction = await reactionState(ctx, view.article)
  const load = async (as: Reader) =>
    callback.kind === 'card'
      ? cards.card(digest, position, as, reaction)
      : ((await cards.page(digest, position, callback.page, as, reaction)) ??
        cards.card(digest, position, as, reaction))
  const shown = await load(reader)
  if (shown !== null) await showScreen(ctx, shown, () => load({ ...reader, reading: 'classic' }))
  const touched = await viewer.taps.articlesTouched(digest)
  const { article } = view
  // Together, so that they wait for the disk once.
  await Promise.all([
    viewer.taps.record({ digest, article, action: callback.kind, at: deps.now() }),
    ctx.subscriber && learnFromPaging(ctx, ctx.subscriber, callback, touched, deps),
  ])
}

/**
 * Learns from an article that was read in full and from one that was skipped, from each once; `touched` is what had been tapped
 * before.
 */
async function learnFromPaging(
  { cards }: Pick<BotContext, 'cards'>,
  subscriber: Subscriber,
  { kind, digest, position }: CardCallback,
  touched: Awaited<ReturnType<BotContext['viewer']['taps']['articlesTouched']>>,
  deps: InterestsDeps,
): Promise<void> {
  const articles = await cards.articlesOf(digest)
  const article = articles[position]
  if (article === undefined) return
  if (kind === 'page') {
    if (!touched.read.has(article.id)) await updateInterests(subscriber, article, 'read', 1, deps)
    return
  }
  // A card that is shown for the first time means that the one before it was left just now.
  const left = articles[position - 1]
  if (left === undefined || touched.seen.has(article.id) || touched.any.has(left.id)) return
  await updateInterests(subscriber, left, 'skip', 1, deps)
}
