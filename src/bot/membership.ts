import { button } from '../card/button.ts'
import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import { dueAfter } from '../model/schedule.ts'
import type { Store } from '../store/store.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import type { BotContext } from './bot-context.ts'
import { nextDigestSentence } from './next-digest.ts'
import { type SubscribeDeps, subscribe } from './subscribe.ts'

/** What following the bot's membership in chats needs. */
export interface MembershipDeps extends SubscribeDeps {
  store: SubscribeDeps['store'] & Pick<Store, 'deliveries'>
}

/**
 * The bot was blocked, unblocked, removed from a chat or added to one. A subscription ends when it is removed and resumes when
 * it is back; a new group is greeted, a new channel is subscribed.
 */
export async function onMembership(ctx: BotContext, deps: MembershipDeps): Promise<void> {
  const { store, now, log } = deps
  const chat = ctx.chat?.id
  const status = ctx.myChatMember?.new_chat_member.status
  if (chat === undefined || status === undefined) return
  const { subscriber } = ctx
  const at = now()
  if (status === 'kicked' || status === 'left') {
    if (subscriber === undefined) return
    await store.subscribers.update(chat, { state: 'gone', nextDueAt: null, updatedAt: at })
    await store.deliveries.drop(chat, `bot was removed: ${status}`, at)
    log.info({ chat, status }, 'subscriber gone')
  } else if (subscriber?.state === 'gone') {
    const nextDueAt = dueAfter(subscriber, at)
    await store.subscribers.update(chat, { state: 'active', nextDueAt, updatedAt: at })
    log.info({ chat, status }, 'subscriber back')
  } else if (subscriber === undefined) await welcome(ctx, status, deps)
}

/** A group is asked whether to start; making the bot an administrator of a channel is a request in itself. */
async function welcome(ctx: BotContext, status: string, deps: MembershipDeps): Promise<void> {
  const { chat, from, t } = ctx
  const before = ctx.myChatMember?.old_chat_member.status
  if (chat?.type === 'group' || chat?.type === 'supergroup') {
    if (before !== 'left' && before !== 'kicked') return
    const start = button(t('group-start'), { kind: 'switch', name: 'group', value: 'start' })
    return sendMessage(ctx, message(styled(t('group-hello')), [[start]]))
  }
  if (chat?.type !== 'channel' || status !== 'administrator' || from === undefined) return
  const subscriber = await subscribe(chat, from, null, deps)
  const { text, entities } = nextDigestSentence('channel-started', subscriber, deps, t, {
    title: chat.title,
  })
  try {
    await ctx.api.sendMessage(from.id, text, { entities: [...entities] })
  } catch (err) {
    // The person never started a chat with the bot; the channel is subscribed anyway.
    deps.log.info({ err, chat: chat.id }, 'could not notify an admin of a channel')
  }
}
