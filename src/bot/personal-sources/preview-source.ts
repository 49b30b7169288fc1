import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { showChatAction } from '../../telegram/chat-action.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps, BotLimits } from '../bot-deps.ts'
import { ask, askText } from '../question.ts'
import { sendText } from '../send-text.ts'
import { senderOf } from '../sender-of.ts'
import { type InspectedSource, previewMessage } from './preview-message.ts'
import { readSourceAddress } from './read-source-address.ts'
import { toldTrouble } from './told-trouble.ts'

/** Characters of a source's title that are stored. */
const MAX_TITLE = 200

/** What previewing a source needs. */
export interface PreviewDeps
  extends Pick<BotDeps, 'inspectUrl' | 'inspectLimit' | 'failureFloor' | 'now' | 'log'> {
  limits: Pick<BotLimits, 'personalSources'>
}

/** Shows what the source at a typed address would bring; without an address, asks for one. */
export async function previewSource(
  ctx: BotContext,
  typed: string,
  deps: PreviewDeps,
): Promise<void> {
  if (ctx.subscriber === undefined) return sendText(ctx, ctx.t('not-subscribed'))
  if (typed.trim() === '') return askForAddress(ctx, deps)
  const offer = await inspectAndOffer(ctx, typed, deps)
  // Without buttons it offers nothing: people correct the address and send it again.
  return offer.keyboard.length === 0 ? ask(ctx, 'source', offer, deps) : sendMessage(ctx, offer)
}

/** Asks for an address. */
export function askForAddress(ctx: BotContext, deps: { now: () => number }): Promise<void> {
  return askText(ctx, 'source', ctx.t('add-how'), deps)
}

/** Inspects a typed address and returns the message that offers what is there, or says why nothing is offered. */
export async function inspectAndOffer(
  ctx: BotContext,
  typed: string,
  deps: PreviewDeps,
): Promise<Message> {
  const { inspectUrl, inspectLimit, now, log } = deps
  const { t, chat } = ctx
  const address = readSourceAddress(typed)
  if (address === null) return message(styled(t('add-unreadable')))
  if (chat === undefined || inspectLimit.take(senderOf(ctx) ?? chat.id, now()) !== 'allowed') {
    return message(styled(t('add-too-many')))
  }
  showChatAction(ctx, 'typing', log)
  const quickestFailure = deps.failureFloor()
  const inspected = await inspectUrl(address)
  if (inspected.kind === 'nothing') return message(styled(t('add-nothing')))
  if (inspected.kind === 'no-channel') return message(styled(t(`add-channel-${inspected.why}`)))
  if (inspected.kind === 'failure') {
    log.info({ chat: chat.id, why: inspected.why }, 'could not inspect an address')
    await quickestFailure
    return message(styled(t(`add-failed-${toldTrouble(inspected.trouble, address)}`)))
  }
  return offerSource(ctx, inspected, deps)
}

/** Offers a source that was found to the chat, and returns the message that shows it. */
export async function offerSource(
  { t, viewer }: BotContext,
  inspected: InspectedSource,
  { limits, now }: Pick<PreviewDeps, 'limits' | 'now'>,
): Promise<Message> {
  const { url, sourceKind, title, siteUrl, language } = inspected
  const proposed = {
    url,
    title: title.slice(0, MAX_TITLE),
    siteUrl,
    topic: null,
    language,
    kind: sourceKind,
  }
  const [candidate] = await viewer.personalSources.offer([proposed], now())
  if (candidate === undefined) return message(styled(t('add-nothing')))
  const personal = await viewer.personalSources.ids()
  const limit = limits.personalSources
  if (candidate.is === 'new' && personal.length >= limit) {
    return message(styled(t('add-full', { most: limit })), [
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ])
  }
  return previewMessage(inspected, candidate, now(), t)
}
