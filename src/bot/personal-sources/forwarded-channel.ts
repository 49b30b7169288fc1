import type { Chat, Message as TelegramMessage } from 'grammy/types'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { channelUrl, privateChannelUrl } from '../../collect/channel/channel-address.ts'
import { MINUTE } from '../../model/time.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import { mayRead } from '../channel-posts/is-member.ts'
import { findLink } from '../links/find-link.ts'
import { linkOffer } from '../links/link-offer.ts'
import { forgetQuestion } from '../question.ts'
import { sendText } from '../send-text.ts'
import { isOpml } from './opml-document.ts'
import { inspectAndOffer, offerSource, type PreviewDeps } from './preview-source.ts'

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

/** Offers the channel by its public page; without one as a private channel, if the bot and the person may both read it. */
async function offerChannel(
  ctx: BotContext,
  { id, title, username }: Chat.ChannelChat,
  deps: PreviewDeps,
): Promise<Message> {
  const { t, me, from } = ctx
  let isClosed = username === undefined
  const inspectUrl: PreviewDeps['inspectUrl'] = async (address) => {
    const inspected = await deps.inspectUrl(address)
    isClosed = inspected.kind === 'no-channel' && inspected.why === 'closed'
    return inspected
  }
  const offer =
    username === undefined
      ? message(styled(t('add-channel-private')))
      : await inspectAndOffer(ctx, channelUrl(username), { ...deps, inspectUrl })
  if (!isClosed || from === undefined) return offer
  if (!(await mayRead(ctx.api, id, { bot: me.id, person: from.id }))) return offer
  const source = {
    kind: 'source' as const,
    url: privateChannelUrl(id),
    sourceKind: 'private-channel' as const,
    title,
    siteUrl: null,
    language: null,
    articles: 0,
    publishRate: null,
    newest: [],
  }
  return offerSource(ctx, source, deps)
}

function linkOf({ text = '', entities = [] }: TelegramMessage): string | null {
  return findLink(text, entities)
}
