import type { Chat, Message as TelegramMessage } from 'grammy/types'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { channelUrl } from '../../collect/channel/channel-address.ts'
import { MINUTE } from '../../model/time.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import { findLink } from '../links/find-link.ts'
import { linkOffer } from '../links/link-offer.ts'
import { forgetQuestion } from '../question.ts'
import { sendText } from '../send-text.ts'
import { isOpml } from './opml-document.ts'
import { inspectAndOffer, type PreviewDeps } from './preview-source.ts'

/** Posts of a channel that are forwarded within this time are answered once: an album is several messages. */
const ONCE_MS = MINUTE

/** The channel that a message in a private chat was forwarded from; `null` for any other message, and for a list of feeds. */
export function forwardedChannel({
  chat,
  msg,
}: Pick<BotContext, 'chat' | 'msg'>): Chat.ChannelChat | null {
  const origin = msg?.forward_origin
  if (msg?.document !== undefined && isOpml(msg.document)) return null
  return chat?.type === 'private' && origin?.type === 'channel' ? origin.chat : null
}

/**
 * Shows the channel of a forwarded post, to be followed. Telegram tells no more than the forward itself shows. If the post is about a page, that
 * is offered too.
 */
export async function onForwardedPost(ctx: BotContext, deps: PreviewDeps): Promise<void> {
  const { subscriber, session, msg } = ctx
  const channel = forwardedChannel(ctx)
  if (channel === null || msg === undefined) return
  forgetQuestion(ctx)
  if (subscriber === undefined) return sendText(ctx, ctx.t('not-subscribed'))
  const { forwarded } = session
  const at = deps.now()
  const isAgain = forwarded?.channel === channel.id && at - forwarded.at < ONCE_MS
  session.forwarded = { channel: channel.id, at }
  if (!isAgain) await sendMessage(ctx, await offerChannel(ctx, channel, deps))
  const link = linkOf(msg)
  if (link !== null) await sendMessage(ctx, linkOffer(link, ctx.t))
}

function offerChannel(ctx: BotContext, channel: Chat.ChannelChat, deps: PreviewDeps) {
  if (channel.username !== undefined)
    return inspectAndOffer(ctx, channelUrl(channel.username), deps)
  return message(styled(ctx.t('add-channel-private')))
}

function linkOf({ text = '', entities = [] }: TelegramMessage): string | null {
  return findLink(text, entities)
}
