import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, styled } from '../../card/styled.ts'
import { isolate } from '../../card/wording.ts'
import type { Unsubscribe } from '../../model/mailbox.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps } from '../bot-deps.ts'
import { senderOf } from '../sender-of.ts'
import type { PreferencesDeps } from '../update-preferences.ts'
import { dropSource } from './keep-sources.ts'

/** What leaving a list needs. */
export interface LeaveListDeps
  extends PreferencesDeps,
    Pick<BotDeps, 'inspectLimit' | 'leaveByOneClick' | 'log'> {}

/**
 * Shows how the chat can leave a sender's list: one tap where its mails offer that, otherwise the page, which only the person opens, or
 * the address to write to.
 */
export async function leaveList(ctx: BotContext, id: number): Promise<void> {
  const { viewer, t } = ctx
  const source = await viewer.sources.followed(id)
  const way = await viewer.mailbox.wayOut(id)
  if (source === undefined || way === undefined) return answerTap(ctx, t('tap-unknown'))
  if (way === null) return answerTap(ctx, t('mail-leave-none'))
  await answerTap(ctx)
  const host = way.isOneClick ? hostOf(way) : null
  const how = host === null ? t('mail-leave-how') : t('mail-leave-ask', { host: isolate(host) })
  await editOrSend(ctx, wayMessage(source.title, how, way, id, t))
}

/** Leaves the list of a sender by one request, and with it the sender as a source. */
export async function leaveListNow(
  ctx: BotContext,
  id: number,
  deps: LeaveListDeps,
): Promise<void> {
  const { chat, subscriber, viewer, t } = ctx
  const { inspectLimit, leaveByOneClick, log, now } = deps
  const source = await viewer.sources.followed(id)
  const way = await viewer.mailbox.wayOut(id)
  const url = way?.isOneClick === true ? way.url : null
  if (source === undefined || !way || url === null || chat === undefined || !subscriber) {
    return answerTap(ctx, t('tap-unknown'))
  }
  // A person can send themselves mails with any address in them.
  if (inspectLimit.take(senderOf(ctx) ?? chat.id, now()) !== 'allowed') {
    return answerTap(ctx, t('add-too-many'))
  }
  await answerTap(ctx, t('mail-leaving'))
  const outcome = await leaveByOneClick(url)
  log.info({ chat: chat.id, source: id, outcome }, 'a mailing list was asked to be left')
  const host = isolate(hostOf(way))
  if (outcome !== 'left') {
    const how = t(outcome === 'refused' ? 'mail-leave-refused' : 'mail-leave-unreachable', { host })
    return editOrSend(ctx, wayMessage(source.title, how, { ...way, isOneClick: false }, id, t))
  }
  await dropSource(ctx, subscriber, id, deps)
  await editOrSend(
    ctx,
    message(join([outsideText(isolate(source.title), 'bold'), t('mail-left', { host })], '\n\n'), [
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ]),
  )
}

function wayMessage(
  title: string,
  how: string,
  { url, isOneClick, mail }: Unsubscribe,
  id: number,
  t: Translate,
): Message {
  const address = mail === null ? '' : join([t('mail-leave-mail'), ' ', styled(mail, 'code')])
  return message(join([outsideText(isolate(title), 'bold'), how, address], '\n\n'), [
    isOneClick ? [button(t('mail-leave-now'), { kind: 'own', act: 'leaveNow', id })] : [],
    // What one request does, the same address as a page may do without asking, so there is no button for both.
    url === null || isOneClick ? [] : [{ text: t('mail-leave-page'), url }],
    [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
  ])
}

function hostOf({ url }: Unsubscribe): string {
  return URL.parse(url ?? '')?.host ?? ''
}
