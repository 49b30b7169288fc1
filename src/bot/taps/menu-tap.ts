import type { CardView } from '../../card/card.ts'
import { type MenuState, menu } from '../../card/menu.ts'
import { topicName } from '../../card/wording.ts'
import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { chatReader } from '../chat-reader.ts'
import type { InterestsDeps } from '../update-interests.ts'
import {
  type PreferencesDeps,
  preferencesOf,
  toggled,
  updatePreferences,
} from '../update-preferences.ts'
import { showScreen } from '../show-screen.ts'
import { followingOf, followOrDrop } from './follow-or-drop.ts'
import { lessenOrUndo } from './lessen-or-undo.ts'

type MenuDeps = InterestsDeps & { limits: Pick<BotLimits, 'questionsPerDay' | 'hasSpeech'> }
type MenuCallback = Extract<Callback, { kind: 'more' | 'mute' | 'less' | 'follow' }>

/**
 * A tap on a card's ⋯, which shows more actions, or on one of those that mute the card's source or topic, ask for less of
 * it, or follow its story.
 */
export async function menuTap(
  ctx: BotContext,
  callback: MenuCallback,
  deps: MenuDeps,
): Promise<void> {
  const { now } = deps
  const { subscriber } = ctx
  const view = await ctx.cards.view(callback.digest, callback.position, chatReader(ctx))
  if (view === null || subscriber === undefined) return answerTap(ctx, ctx.t('not-subscribed'))
  let lessened: MenuState['lessened'] = null
  if (callback.kind === 'mute') await mute(ctx, callback.what, view, deps)
  else if (callback.kind === 'less') lessened = await lessenOrUndo(ctx, callback, view, deps)
  else if (callback.kind === 'follow') await followOrDrop(ctx, callback.act, view, deps)
  else await answerTap(ctx)
  const { mutedSources, mutedTopics } = await preferencesOf(deps, subscriber)
  const muted = {
    source: mutedSources.includes(view.sourceId),
    topic: view.topic !== null && mutedTopics.includes(view.topic),
  }
  const state = {
    muted,
    lessened,
    isWatched: (await watchOf(ctx, view)) !== undefined,
    following: await followingOf(ctx, view),
  }
  const can = {
    ask: deps.limits.questionsPerDay > 0,
    listen: deps.limits.hasSpeech && subscriber.voice !== 'off',
  }
  await showScreen(ctx, menu(view, state, ctx.me.supports_inline_queries, now(), ctx.t, can))
}

/** The watch that a card was sent for; `undefined` for any other card, and once it was dropped. */
async function watchOf({ viewer }: BotContext, { why }: CardView) {
  return (await viewer.watches.list()).find(({ words }) => words === why.watched)
}

/** Stops watching the words that the card was sent for, or watches them again. */
async function toggleWatch(
  ctx: BotContext,
  view: CardView,
  { now }: Pick<PreferencesDeps, 'now'>,
): Promise<void> {
  const { watched: words } = view.why
  if (words === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  const watch = await watchOf(ctx, view)
  if (watch === undefined) await ctx.viewer.watches.add(words, now())
  else await ctx.viewer.watches.drop(watch.id, now())
  return answerTap(ctx, ctx.t(watch === undefined ? 'watch-back' : 'watch-dropped'))
}

/** Mutes the card's source or topic, or unmutes it. */
async function mute(
  ctx: BotContext,
  what: string,
  view: CardView,
  deps: PreferencesDeps,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return
  if (what === 'watch') return toggleWatch(ctx, view, deps)
  const { mutedSources, mutedTopics } = await preferencesOf(deps, subscriber)
  if (what === 'source') {
    const change = toggled(mutedSources, view.sourceId)
    const isMuted = change.includes(view.sourceId)
    await answerTap(ctx, t(isMuted ? 'muted-now' : 'muted-not', { name: view.source }))
    await updatePreferences(deps, subscriber, { mutedSources: change })
  } else if (what === 'topic' && view.topic !== null) {
    const change = toggled(mutedTopics, view.topic)
    const isMuted = change.includes(view.topic)
    await answerTap(ctx, t(isMuted ? 'muted-now' : 'muted-not', { name: topicName(view.topic, t) }))
    await updatePreferences(deps, subscriber, { mutedTopics: change })
  } else await answerTap(ctx, t('tap-unknown'))
}
