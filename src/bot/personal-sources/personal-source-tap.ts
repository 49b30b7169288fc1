import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Callback } from '../../model/callback.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { exportSources } from './export-sources.ts'
import { askForAddress } from './preview-source.ts'
import { refollow } from './refollow.ts'

type OwnCallback = Extract<Callback, { kind: 'own' }>

/** Keeps a source that was offered, or all of a file; drops one; takes that back. */
export async function personalSourceTap(
  ctx: Ctx,
  { act, id }: OwnCallback,
  deps: BotDeps,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return answerTap(ctx, t('not-subscribed'))
  if (act === 'ask') {
    await answerTap(ctx)
    return askForAddress(ctx)
  }
  if (act === 'export') {
    await answerTap(ctx)
    return exportSources(ctx)
  }
  if (act === 'cancel') {
    await answerTap(ctx)
    return editOrSend(ctx, message(styled(t('add-cancelled'))))
  }
  if (act === 'all') return keepAll(ctx, subscriber, id, deps)
  const source = await ctx.viewer.sources.get(id)
  if (source === undefined) return answerTap(ctx, t('tap-unknown'))
  if (act === 'keep') {
    const [kept] = await keepSource(ctx, subscriber, [id], deps)
    if (kept === undefined) {
      const own = await ctx.viewer.personalSources.ids()
      const { ownSources: most } = deps.limits
      return answerTap(ctx, own.length >= most ? t('add-full', { most }) : t('tap-unknown'))
    }
    await answerTap(ctx, t('own-kept'))
    return editOrSend(ctx, keptMessage(source.title, id, t))
  }
  if (act !== 'drop' || !(await ctx.viewer.personalSources.drop(id, deps.now()))) {
    return answerTap(ctx, t('tap-unknown'))
  }
  await refollow(ctx, subscriber, deps)
  await answerTap(ctx, t('own-dropped'))
  await editOrSend(
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

/** All sources of a file, as far as there is room. */
async function keepAll(ctx: Ctx, subscriber: Subscriber, at: number, deps: BotDeps): Promise<void> {
  const { t } = ctx
  const offered = await ctx.viewer.personalSources.offeredAt(at)
  if (offered.length === 0) return answerTap(ctx, t('tap-unknown'))
  const kept = await keepSource(
    ctx,
    subscriber,
    offered.map(({ id }) => id),
    deps,
  )
  await answerTap(ctx)
  const left = offered.length - kept.length
  const said = [
    t('opml-added', { count: kept.length }),
    left > 0 ? t('opml-left', { count: left, most: deps.limits.ownSources }) : '',
  ]
  await editOrSend(
    ctx,
    message(styled(said.filter((line) => line !== '').join('\n\n')), [
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ]),
  )
}

/** Keeps sources and polls them right away, so that the next digest has them. */
export async function keepSource(
  ctx: Ctx,
  subscriber: Subscriber,
  ids: readonly number[],
  deps: BotDeps,
): Promise<number[]> {
  const { limits, now } = deps
  const kept = await ctx.viewer.personalSources.keep(ids, limits.ownSources, now())
  if (kept.length === 0) return kept
  await refollow(ctx, subscriber, deps)
  deps.collectSoon(kept)
  return kept
}
