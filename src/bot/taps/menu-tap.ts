import type { CardView } from '../../card/card.ts'
import { menu } from '../../card/menu.ts'
import { topicName } from '../../card/wording.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { preferencesOf, toggled, updatePreferences } from '../preferences.ts'
import { readerIn } from '../reader-in.ts'

type MenuCallback = Extract<Callback, { kind: 'more' | 'mute' }>

/** The ⋯ of a card: what else can be done with it, and muting its source or topic. */
export async function menuTap(ctx: Ctx, callback: MenuCallback, deps: BotDeps): Promise<void> {
  const { now } = deps
  const { subscriber } = ctx
  const view = await ctx.cards.view(callback.digest, callback.position, readerIn(ctx))
  if (view === null || subscriber === undefined) return answerTap(ctx, ctx.t('not-subscribed'))
  if (callback.kind === 'mute') await mute(ctx, callback.what, view, deps)
  else await answerTap(ctx)
  const { mutedSources, mutedTopics } = await preferencesOf(deps, subscriber)
  const muted = {
    source: mutedSources.includes(view.sourceId),
    topic: view.topic !== null && mutedTopics.includes(view.topic),
  }
  await editOrSend(ctx, menu(view, muted, now(), ctx.t))
}

async function mute(ctx: Ctx, what: string, view: CardView, deps: BotDeps): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return
  const { mutedSources, mutedTopics } = await preferencesOf(deps, subscriber)
  if (what === 'source') {
    const change = toggled(mutedSources, view.sourceId)
    const on = change.includes(view.sourceId)
    await answerTap(ctx, t(on ? 'muted-now' : 'muted-not', { name: view.source }))
    await updatePreferences(deps, subscriber, { mutedSources: change })
  } else if (what === 'topic' && view.topic !== null) {
    const change = toggled(mutedTopics, view.topic)
    const on = change.includes(view.topic)
    await answerTap(ctx, t(on ? 'muted-now' : 'muted-not', { name: topicName(view.topic, t) }))
    await updatePreferences(deps, subscriber, { mutedTopics: change })
  } else await answerTap(ctx, t('tap-unknown'))
}
