import type { Article } from '../../model/article.ts'
import type { Callback, ReactionName } from '../../model/callback.ts'
import { NO_REACTION, type ReactionState } from '../../model/reaction.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { reactionsIn } from '../reactions-of.ts'
import { readerIn } from '../reader-in.ts'
import { updateInterests } from '../update-interests.ts'

type ReactionCallback = Extract<Callback, { kind: 'reaction' }>

/** Bookmarks an article or reacts to it; the same button takes it back. */
export async function reactionTap(
  ctx: Ctx,
  callback: ReactionCallback,
  deps: BotDeps,
): Promise<void> {
  const { cards, viewer } = ctx
  const { now } = deps
  const { reaction, digest, position, view: place } = callback
  const reader = readerIn(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  const before = (await reactionsIn(ctx, [view.article])).get(view.article) ?? NO_REACTION
  const after = toggled(before, reaction)
  await answerTap(ctx, ctx.t(answerKey(after, reaction)))
  const { article } = view
  if (reaction !== 'save') await viewer.reactions.setOpinion(article, after.opinion, now())
  else if (after.saved) await viewer.reactions.save(article, now())
  else await viewer.reactions.unsave(article, now())
  const action = after.saved === before.saved && after.opinion === 0 ? 'unjudge' : reaction
  await viewer.taps.record({ digest, article, action, at: now() })
  const reacted = (await cards.articlesOf(digest))[position]
  if (ctx.subscriber && reacted)
    await learnReaction(ctx.subscriber, reacted, reaction, before, after, deps)
  const shown =
    place === 0
      ? await cards.card(digest, position, reader, after)
      : await cards.page(digest, position, place - 1, reader, after)
  if (shown !== null) await editOrSend(ctx, shown)
}

/** Each reaction that was set or taken back says something about interests. */
async function learnReaction(
  subscriber: Subscriber,
  article: Article,
  reaction: ReactionName,
  before: ReactionState,
  after: ReactionState,
  deps: BotDeps,
): Promise<void> {
  if (reaction === 'save')
    return updateInterests(subscriber, article, 'save', after.saved ? 1 : -1, deps)
  if (before.opinion !== 0) {
    await updateInterests(subscriber, article, before.opinion > 0 ? 'up' : 'down', -1, deps)
  }
  if (after.opinion !== 0) {
    await updateInterests(subscriber, article, after.opinion > 0 ? 'up' : 'down', 1, deps)
  }
}

/** The state after a tap, which sets a reaction or takes it back. */
function toggled({ saved, opinion }: ReactionState, reaction: ReactionName): ReactionState {
  if (reaction === 'save') return { saved: !saved, opinion }
  if (reaction === 'up') return { saved, opinion: opinion > 0 ? 0 : 1 }
  return { saved, opinion: opinion < 0 ? 0 : -1 }
}

function answerKey({ saved, opinion }: ReactionState, reaction: ReactionName): string {
  if (reaction === 'save') return saved ? 'saved-now' : 'saved-not'
  if (opinion === 0) return 'judged-not'
  return opinion > 0 ? 'judged-up' : 'judged-down'
}
