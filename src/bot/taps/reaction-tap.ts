import { type Marks, UNMARKED } from '../../card/reaction-state.ts'
import type { Article } from '../../model/article.ts'
import type { Callback, MarkName } from '../../model/callback.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { reactionsIn } from '../reactions-of.ts'
import { readerIn } from '../reader-in.ts'
import { updateInterests } from '../update-interests.ts'

type MarkCallback = Extract<Callback, { kind: 'mark' }>

/** Bookmarks an article or reacts to it; the same button takes it back. */
export async function reactionTap(ctx: Ctx, callback: MarkCallback, deps: BotDeps): Promise<void> {
  const { cards, viewer } = ctx
  const { now } = deps
  const { mark, digest, position, view: place } = callback
  const reader = readerIn(ctx)
  const view = await cards.view(digest, position, reader)
  if (view === null || ctx.chat === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  const before = (await reactionsIn(ctx, [view.article])).get(view.article) ?? UNMARKED
  const after = marked(before, mark)
  await answerTap(ctx, ctx.t(said(after, mark)))
  const { article } = view
  if (mark !== 'save') await viewer.reactions.setOpinion(article, after.opinion, now())
  else if (after.saved) await viewer.reactions.save(article, now())
  else await viewer.reactions.unsave(article, now())
  const action = after.saved === before.saved && after.opinion === 0 ? 'unjudge' : mark
  await viewer.taps.record({ digest, article, action, at: now() })
  const reacted = (await cards.articlesOf(digest))[position]
  if (ctx.subscriber && reacted) await learnMark(ctx.subscriber, reacted, mark, before, after, deps)
  const shown =
    place === 0
      ? await cards.card(digest, position, reader, after)
      : await cards.page(digest, position, place - 1, reader, after)
  if (shown !== null) await editOrSend(ctx, shown)
}

/** Each reaction that was set or taken back says something about interests. */
async function learnMark(
  subscriber: Subscriber,
  article: Article,
  mark: MarkName,
  before: Marks,
  after: Marks,
  deps: BotDeps,
): Promise<void> {
  if (mark === 'save')
    return updateInterests(subscriber, article, 'save', after.saved ? 1 : -1, deps)
  if (before.opinion !== 0) {
    await updateInterests(subscriber, article, before.opinion > 0 ? 'up' : 'down', -1, deps)
  }
  if (after.opinion !== 0) {
    await updateInterests(subscriber, article, after.opinion > 0 ? 'up' : 'down', 1, deps)
  }
}

/** The marks after a tap. */
function marked({ saved, opinion }: Marks, mark: MarkName): Marks {
  if (mark === 'save') return { saved: !saved, opinion }
  if (mark === 'up') return { saved, opinion: opinion > 0 ? 0 : 1 }
  return { saved, opinion: opinion < 0 ? 0 : -1 }
}

function said({ saved, opinion }: Marks, mark: MarkName): string {
  if (mark === 'save') return saved ? 'saved-now' : 'saved-not'
  if (opinion === 0) return 'judged-not'
  return opinion > 0 ? 'judged-up' : 'judged-down'
}
