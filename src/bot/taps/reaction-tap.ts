import type { Reader } from '../../card-views/reader.ts'
import type { Article } from '../../model/article.ts'
import type { Callback, ReactionName } from '../../model/callback.ts'
import { type ReactionState, toggleReaction } from '../../model/reaction.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { reactionState } from '../reaction-states.ts'
import { type OfferDeps, translationOffer } from '../translation/translation-offer.ts'
import { type InterestsDeps, updateInterests } from '../update-interests.ts'

type ReactionCallback = Extract<Callback, { kind: 'reaction' }>

/** Bookmarks an article or reacts to it; a second tap on the same button takes that back. */
export async function reactionTap(
  ctx: BotContext,
  callback: ReactionCallback,
  deps: InterestsDeps & OfferDeps,
): Promise<void> {
  const { cards } = ctx
  const { reaction, digest, position, view: shownView } = callback
  const reader = chatReader(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  const { article } = view
  const after = await setReaction(ctx, { reaction, digest, position, article }, deps)
  const offered =
    shownView === 0
      ? null
      : await translationOffer(ctx, (await cards.articlesOf(digest))[position], deps)
  const load = (as: Reader) =>
    shownView === 0
      ? cards.card(digest, position, as, after)
      : cards.page(digest, position, shownView - 1, as, after, offered)
  const shown = await load(reader)
  if (shown !== null) await editOrSend(ctx, shown, () => load({ ...reader, reading: 'classic' }))
}

/** Sets a reaction to the article of a card, or takes it back if it is set; answers the tap, and returns what is set now. */
export async function setReaction(
  ctx: BotContext,
  {
    reaction: name,
    digest,
    position,
    article,
  }: Pick<ReactionCallback, 'reaction' | 'digest' | 'position'> & { article: number },
  deps: InterestsDeps,
): Promise<ReactionState> {
  const { cards, viewer } = ctx
  const { now } = deps
  const before = await reactionState(ctx, article)
  const after = toggleReaction(before, name)
  await answerTap(ctx, ctx.t(answerKey(after, name)))
  const action = after.saved === before.saved && after.opinion === 0 ? 'unjudge' : name
  const reactedTo = (await cards.articlesOf(digest))[position]
  // Together, so that they wait for the disk once.
  await Promise.all([
    storeReaction(viewer.reactions, article, name, after, now()),
    viewer.taps.record({ digest, article, action, at: now() }),
    ctx.subscriber &&
      reactedTo &&
      learnFromReaction(ctx.subscriber, reactedTo, name, before, after, deps),
  ])
  return after
}

/** Stores what a tap on the button `name` has set or taken back. */
async function storeReaction(
  reactions: BotContext['viewer']['reactions'],
  articleId: number,
  name: ReactionName,
  after: ReactionState,
  at: number,
): Promise<void> {
  switch (name) {
    case 'save':
      if (after.saved) await reactions.save(articleId, at)
      else await reactions.unsave(articleId, at)
      return
    case 'up':
    case 'down':
      await reactions.setOpinion(articleId, after.opinion, at)
  }
}

/** Learns from a bookmark or reaction that was set or taken back. */
async function learnFromReaction(
  subscriber: Subscriber,
  article: Article,
  name: ReactionName,
  before: ReactionState,
  after: ReactionState,
  deps: InterestsDeps,
): Promise<void> {
  switch (name) {
    case 'save':
      return updateInterests(subscriber, article, 'save', after.saved ? 1 : -1, deps)
    case 'up':
    case 'down':
      if (before.opinion !== 0) {
        await updateInterests(subscriber, article, before.opinion > 0 ? 'up' : 'down', -1, deps)
      }
      if (after.opinion !== 0) {
        await updateInterests(subscriber, article, after.opinion > 0 ? 'up' : 'down', 1, deps)
      }
  }
}

function answerKey({ saved, opinion }: ReactionState, name: ReactionName): string {
  switch (name) {
    case 'save':
      return saved ? 'saved-now' : 'saved-not'
    case 'up':
    case 'down':
      if (opinion === 0) return 'judged-not'
      return opinion > 0 ? 'judged-up' : 'judged-down'
  }
}
