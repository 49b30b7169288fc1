import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Callback } from '../../model/callback.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { exportSources } from './export-sources.ts'
import { type KeepSourcesDeps, keepSources } from './keep-sources.ts'
import { dropWithAdvisories, keepWithAdvisories } from './keep-with-advisories.ts'
import { leaveList, type LeaveListDeps, leaveListNow } from './leave-list.ts'
import { type MailBoxDeps, mailBoxTap } from './mail-box.ts'
import { askForAddress } from './preview-source.ts'

type PersonalSourceCallback = Extract<Callback, { kind: 'own' }>

/** A tap on a personal source: keep the offered one or all of a file, drop one, undo that, ask for an address, export; on the chat's own
 * address for newsletters, or to leave a list. */
export async function personalSourceTap(
  ctx: BotContext,
  { act, id }: PersonalSourceCallback,
  deps: KeepSourcesDeps & MailBoxDeps & LeaveListDeps,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return answerTap(ctx, t('not-subscribed'))
  if (act === 'ask') {
    await answerTap(ctx)
    return askForAddress(ctx, deps)
  }
  if (act === 'export') {
    await answerTap(ctx)
    return exportSources(ctx)
  }
  if (act === 'cancel') {
    await answerTap(ctx)
    return editOrSend(ctx, message(styled(t('add-cancelled'))))
  }
  if (act === 'mailNew' || act === 'mailEnd') return mailBoxTap(ctx, act, deps)
  if (act === 'leave') return leaveList(ctx, id)
  if (act === 'leaveNow') return leaveListNow(ctx, id, deps)
  if (act === 'all') return keepAll(ctx, subscriber, id, deps)
  const source = await ctx.viewer.sources.get(id)
  if (source === undefined) return answerTap(ctx, t('tap-unknown'))
  if (act === 'keep') {
    const { isKept, hasAdvisories } = await keepWithAdvisories(ctx, subscriber, source, deps)
    if (!isKept) {
      const personal = await ctx.viewer.personalSources.ids()
      const limit = deps.limits.personalSources
      const isFull = personal.length >= limit
      return answerTap(ctx, isFull ? t('add-full', { most: limit }) : t('tap-unknown'))
    }
    await answerTap(ctx, t('own-kept'))
    return editOrSend(ctx, keptMessage(source.title, id, hasAdvisories, t))
  }
  if (act !== 'drop' || !(await dropWithAdvisories(ctx, subscriber, source, deps))) {
    return answerTap(ctx, t('tap-unknown'))
  }
  await answerTap(ctx, t('own-dropped'))
  await editOrSend(
    ctx,
    message(styled(t('own-gone', { title: source.title })), [
      [button(t('undo'), { kind: 'own', act: 'keep', id })],
    ]),
  )
}

function keptMessage(title: string, id: number, hasAdvisories: boolean, t: Translate): Message {
  const lines = [t('own-added', { title }), ...(hasAdvisories ? [t('own-added-advisories')] : [])]
  return message(styled(lines.join('\n\n')), [
    [
      button(t('own-take-back'), { kind: 'own', act: 'drop', id }),
      button(t('add-list'), { kind: 'list', name: 'sources', page: 0 }),
    ],
  ])
}

/** Keeps all sources of a file that were offered at `offeredAt` (epoch milliseconds), as far as the chat's limit allows. */
async function keepAll(
  ctx: BotContext,
  subscriber: Subscriber,
  offeredAt: number,
  deps: KeepSourcesDeps,
): Promise<void> {
  const { t } = ctx
  const offered = await ctx.viewer.personalSources.offeredAt(offeredAt)
  if (offered.length === 0) return answerTap(ctx, t('tap-unknown'))
  const ids = offered.map(({ id }) => id)
  const kept = await keepSources(ctx, subscriber, ids, deps)
  await answerTap(ctx)
  const left = offered.length - kept.length
  const lines = [
    t('opml-added', { count: kept.length }),
    left > 0 ? t('opml-left', { count: left, most: deps.limits.personalSources }) : '',
  ]
  await editOrSend(
    ctx,
    message(styled(lines.filter((line) => line !== '').join('\n\n')), [
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ]),
  )
}
