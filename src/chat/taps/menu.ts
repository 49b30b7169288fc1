import type { Callback } from '../../card/callback.ts'
import type { CardView } from '../../card/card.ts'
import { menu } from '../../card/menu.ts'
import { topicName } from '../../card/wording.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { readerIn } from '../reader.ts'
import { turn } from '../show.ts'
import { changeWishes, toggled, wishesOf } from '../wishes.ts'

type MenuCallback = Extract<Callback, { kind: 'more' | 'mute' }>

/** The ⋯ of a card: what else can be done with it, and muting its source or topic. */
export async function menuTap(ctx: Ctx, callback: MenuCallback, parts: ChatParts): Promise<void> {
  const { cards, now } = parts
  const { subscriber } = ctx
  const view = await cards.view(callback.digest, callback.position, readerIn(ctx))
  if (view === null || subscriber === undefined) return answer(ctx, ctx.t('not-subscribed'))
  if (callback.kind === 'mute') await mute(ctx, callback.what, view, parts)
  else await answer(ctx)
  const { mutedSources, mutedTopics } = await wishesOf(parts, subscriber)
  const muted = {
    source: mutedSources.includes(view.sourceId),
    topic: view.topic !== null && mutedTopics.includes(view.topic),
  }
  await turn(ctx, menu(view, muted, now(), ctx.t))
}

async function mute(ctx: Ctx, what: string, view: CardView, parts: ChatParts): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return
  const { mutedSources, mutedTopics } = await wishesOf(parts, subscriber)
  if (what === 'source') {
    const change = toggled(mutedSources, view.sourceId)
    const on = change.includes(view.sourceId)
    await answer(ctx, t(on ? 'muted-now' : 'muted-not', { name: view.source }))
    await changeWishes(parts, subscriber, { mutedSources: change })
  } else if (what === 'topic' && view.topic !== null) {
    const change = toggled(mutedTopics, view.topic)
    const on = change.includes(view.topic)
    await answer(ctx, t(on ? 'muted-now' : 'muted-not', { name: topicName(view.topic, t) }))
    await changeWishes(parts, subscriber, { mutedTopics: change })
  } else await answer(ctx, t('tap-unknown'))
}
