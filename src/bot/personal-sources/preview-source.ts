import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { previewMessage } from './preview-message.ts'
import { readAddress } from './read-address.ts'

/** Looks at an address that somebody typed, and shows what it would bring; alone it says how and waits for one. */
export async function previewSource(ctx: Ctx, typed: string, deps: BotDeps): Promise<void> {
  if (ctx.subscriber === undefined)
    return sendMessage(ctx, message(styled(ctx.t('not-subscribed'))))
  if (typed.trim() === '') return askForAddress(ctx)
  return sendMessage(ctx, await inspectAndOffer(ctx, typed, deps))
}

/** Asks for an address; the next text is it. */
export async function askForAddress(ctx: Ctx): Promise<void> {
  ctx.session.awaiting = 'source'
  return sendMessage(ctx, message(styled(ctx.t('add-how'))))
}

/** What is at an address, as a message. */
export async function inspectAndOffer(ctx: Ctx, typed: string, deps: BotDeps): Promise<Message> {
  const { looks, limits, now, log } = deps
  const { t, chat } = ctx
  const address = readAddress(typed)
  if (address === null) return message(styled(t('add-unreadable')))
  if (chat === undefined || looks.take(ctx.from?.id ?? chat.id, now()) !== 'fine') {
    return message(styled(t('add-too-many')))
  }
  await ctx.replyWithChatAction('typing')
  const examined = await deps.examine(address)
  if (examined.kind === 'nothing') return message(styled(t('add-nothing')))
  if (examined.kind === 'failure') {
    log.info({ chat: chat.id, why: examined.why }, 'an address could not be looked at')
    return message(styled(t(`add-failed-${examined.trouble}`)))
  }
  const { url, sourceKind, title, siteUrl, language } = examined
  const listed = {
    url,
    title: title.slice(0, TITLE),
    siteUrl,
    topic: null,
    language,
    kind: sourceKind,
  }
  const [offer] = await ctx.viewer.personalSources.offer([listed], now())
  if (offer === undefined) return message(styled(t('add-nothing')))
  const own = await ctx.viewer.personalSources.ids()
  if (offer.is === 'new' && own.length >= limits.ownSources) {
    return message(styled(t('add-full', { most: limits.ownSources })), [
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ])
  }
  return previewMessage(examined, offer, now(), t)
}

/** Characters of a title that are kept. */
const TITLE = 200
