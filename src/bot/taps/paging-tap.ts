import type { Reader } from '../../card-views/reader.ts'
import type { Callback } from '../../model/callback.ts'
import type { Article } from '../../model/article.ts'
import type { Signal } from '../../digest/interests/interests.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { reactionState } from '../reaction-states.ts'
import { type OfferDeps, translationOffer } from '../translation/translation-offer.ts'
import { type InterestsDeps, updateInterests } from '../update-interests.ts'
import { showScreen } from '../show-screen.ts'

type CardCallback = Extract<Callback, { kind: 'card' | 'page' }>

/** Pages through a digest: shows another card, or a page of the full text of a card's article. */
export async function pagingTap(
  ctx: BotContext,
  callback: CardCallback,
  deps: InterestsDeps & OfferDeps,
): Promise<void> {
  const { cards, viewer } = ctx
  const { digest, position } = callback
  await answerTap(ctx)
  const reader = chatReader(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return
  const reaction = await reactionState(ctx, view.article)
  const offered =
    callback.kind === 'page'
      ? await translationOffer(ctx, (await cards.articlesOf(digest))[position], deps)
      : null
  const load = async (as: Reader) =>
    callback.kind === 'card'
      ? cards.card(digest, position, as, reaction)
      : ((await cards.page(digest, position, callback.page, as, reaction, offered)) ??
        cards.card(digest, position, as, reaction))
  const shown = await load(reader)
  if (shown !== null) await showScreen(ctx, shown, () => load({ ...reader, reading: 'classic' }))
  const lesson = ctx.subscriber && (await lessonOf(ctx, callback))
  const { article } = view
  // Together, so that they wait for the disk once.
  await Promise.all([
    viewer.taps.record({ digest, article, action: callback.kind, at: deps.now() }),
    ctx.subscriber &&
      lesson &&
      updateInterests(ctx.subscriber, lesson.article, lesson.signal, 1, deps),
  ])
}

/** What a tap teaches, before it is recorded: an article that was read in full or skipped, each once. */
async function lessonOf(
  { cards, viewer: { taps } }: Pick<BotContext, 'cards' | 'viewer'>,
  { kind, digest, position }: CardCallback,
): Promise<{ article: Article; signal: Signal } | null> {
  const articles = await cards.articlesOf(digest)
  const article = articles[position]
  if (article === undefined) return null
  if (await taps.has({ digest, article: article.id, action: kind })) return null
  if (kind === 'page') return { article, signal: 'read' }
  // A card that is shown for the first time means that the one before it was left just now.
  const left = articles[position - 1]
  if (left === undefined) return null
  const wasTapped = await taps.hasOther({ digest, article: left.id, action: 'card' })
  return wasTapped ? null : { article: left, signal: 'skip' }
}
