import { button } from '../../card/card.ts'
import type { Callback } from '../../card/callback.ts'
import { type Message, message, type Translate } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { SubscriberRow } from '../../store/schema.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { turn } from '../show.ts'
import { exportSources } from './export.ts'
import { ask } from './look.ts'
import { refollow } from './refollow.ts'

type OwnCallback = Extract<Callback, { kind: 'own' }>

/** Keeps a source that was shown, or all of a file; lets one go; takes that back. */
export async function ownTap(ctx: Ctx, { act, id }: OwnCallback, parts: ChatParts): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return answer(ctx, t('not-subscribed'))
  if (act === 'ask') {
    await answer(ctx)
    return ask(ctx)
  }
  if (act === 'export') {
    await answer(ctx)
    return exportSources(ctx, parts)
  }
  if (act === 'cancel') {
    await answer(ctx)
    return turn(ctx, message(styled(t('add-cancelled'))))
  }
  if (act === 'all') return keepAll(ctx, subscriber, id, parts)
  const source = await parts.store.sources.get(id)
  if (source === undefined) return answer(ctx, t('tap-unknown'))
  if (act === 'keep') {
    const [kept] = await keep(subscriber, [id], parts)
    if (kept === undefined) {
      const own = await parts.store.follows.of(subscriber.chat_id)
      const { ownSources: most } = parts.limits
      return answer(ctx, own.length >= most ? t('add-full', { most }) : t('tap-unknown'))
    }
    await answer(ctx, t('own-kept'))
    return turn(ctx, keptMessage(source.title, id, t))
  }
  if (act !== 'drop' || !(await parts.store.follows.drop(subscriber.chat_id, id, parts.now()))) {
    return answer(ctx, t('tap-unknown'))
  }
  await refollow(subscriber, parts)
  await answer(ctx, t('own-dropped'))
  await turn(
    ctx,
    message(styled(t('own-gone', { title: source.title })), [
      [button(t('undo'), { kind: 'own', act: 'keep', id })],
    ]),
  )
}

function keptMessage(title: string, id: number, t: Translate): Message {
  return message(styled(t('own-added', { title })), [
    [
      button(t('own-take-back'), { kind: 'own', act: 'drop', id }),
      button(t('add-list'), { kind: 'list', name: 'sources', page: 0 }),
    ],
  ])
}

/** All that a file held, as far as there is room. */
async function keepAll(
  ctx: Ctx,
  subscriber: SubscriberRow,
  at: number,
  parts: ChatParts,
): Promise<void> {
  const { t } = ctx
  const offered = await parts.store.follows.offeredAt(subscriber.chat_id, at)
  if (offered.length === 0) return answer(ctx, t('tap-unknown'))
  const kept = await keep(
    subscriber,
    offered.map(({ id }) => id),
    parts,
  )
  await answer(ctx)
  const left = offered.length - kept.length
  const said = [
    t('opml-added', { count: kept.length }),
    left > 0 ? t('opml-left', { count: left, most: parts.limits.ownSources }) : '',
  ]
  await turn(
    ctx,
    message(styled(said.filter((line) => line !== '').join('\n\n')), [
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ]),
  )
}

/** Keeps sources and asks them right away, so that the next digest has them. */
export async function keep(
  subscriber: SubscriberRow,
  ids: readonly number[],
  parts: ChatParts,
): Promise<number[]> {
  const { store, limits, now } = parts
  const kept = await store.follows.keep(subscriber.chat_id, ids, limits.ownSources, now())
  if (kept.length === 0) return kept
  await refollow(subscriber, parts)
  parts.collectSoon(kept)
  return kept
}
