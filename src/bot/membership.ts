import { setTimeout as sleep } from 'node:timers/promises'
import { button } from '../card/button.ts'
import { message } from '../card/message.ts'
import { type Styled, styled } from '../card/styled.ts'
import { dueAfter } from '../model/schedule.ts'
import { SECOND } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import type { BotContext } from './bot-context.ts'
import { type MembershipChange, membershipChange } from './membership-change.ts'
import { nextDigestSentence } from './next-digest.ts'
import { type SubscribeDeps, subscribe } from './subscribe.ts'

/** What following the bot's membership in chats needs. */
export interface MembershipDeps extends SubscribeDeps {
  store: SubscribeDeps['store'] & Pick<Store, 'deliveries'>
}

/** How long a supergroup of a known group's title is given to say that it is that group, ms. */
const MIGRATION_MS = 5 * SECOND

/**
 * The bot was blocked, unblocked, removed from a chat or added to one, or its rights were changed. A subscription ends when it
 * is removed and resumes when it is back, unless it was stopped with /stop.
 */
export async function onMembership(ctx: BotContext, deps: MembershipDeps): Promise<void> {
  const { chat, subscriber } = ctx
  const update = ctx.myChatMember
  if (chat === undefined || update === undefined) return
  const { old_chat_member: before, new_chat_member: after } = update
  const change = membershipChange({ kind: chat.type, before, after, state: subscriber?.state })
  if (change === null) return
  deps.log.info({ chat: chat.id, status: after.status, change }, 'membership changed')
  await HANDLERS[change](ctx, deps)
}

type Handler = (ctx: BotContext, deps: MembershipDeps) => Promise<void>

const HANDLERS: Readonly<Record<MembershipChange, Handler>> = {
  async gone({ subscriber, myChatMember }, { store, now, log }) {
    if (subscriber === undefined) return
    const { chatId } = subscriber
    const status = myChatMember?.new_chat_member.status
    await store.subscribers.giveUp(chatId, now())
    await store.deliveries.drop(chatId, `bot was removed: ${status}`, now())
    log.info({ chat: chatId, status }, 'subscriber gone')
  },
  async resume({ subscriber }, { store, now, log }) {
    if (subscriber === undefined) return
    const nextDueAt = dueAfter(subscriber, now())
    const { chatId } = subscriber
    await store.subscribers.update(chatId, {
      state: 'active',
      nextDueAt,
      deniedSince: null,
      updatedAt: now(),
    })
    log.info({ chat: chatId }, 'subscriber back')
  },
  greet: greetUnlessMoved,
  async subscribe(ctx, deps) {
    const { chat, from, t } = ctx
    if (chat?.type !== 'channel' || from === undefined) return
    const subscriber = await subscribe(chat, from, null, deps)
    const { title } = chat
    const started = nextDigestSentence('channel-started', subscriber, deps, t, { title })
    await tellWhoDidIt(ctx, started, deps)
  },
  async allowed({ subscriber }, { store, now }) {
    if (subscriber === undefined) return
    const nextDueAt = dueAfter(subscriber, now())
    await store.subscribers.update(subscriber.chatId, { deniedSince: null, nextDueAt })
    await store.deliveries.hastenDenied(subscriber.chatId, now())
  },
  silenced(ctx, deps) {
    const { chat, t } = ctx
    const noRight = t('chat-no-right', { title: chat?.title ?? '' })
    // Without that right, a channel may want the bot as a reader.
    const isReader = chat?.type === 'channel'
    return tellWhoDidIt(
      ctx,
      styled(isReader ? `${noRight}\n\n${t('channel-only-read')}` : noRight),
      deps,
    )
  },
  'stay-stopped': (ctx, deps) =>
    tellWhoDidIt(ctx, styled(ctx.t('channel-stopped', { title: ctx.chat?.title ?? '' })), deps),
}

/** Asks a group whether to start. A supergroup that a group became comes under a new id, sometimes before the group says so. */
async function greetUnlessMoved(ctx: BotContext, deps: MembershipDeps): Promise<void> {
  const { chat, t } = ctx
  const greet = () => {
    const start = button(t('group-start'), { kind: 'switch', name: 'group', value: 'start' })
    return sendMessage(ctx, message(styled(t('group-hello')), [[start]]))
  }
  if (chat?.type !== 'supergroup') return greet()
  const { id, title } = chat
  if (!(await deps.store.subscribers.hasGroupNamed(title))) return greet()
  // Not awaited: the update of this chat is handled, and the group's own message about its move is another chat's.
  void sleep(MIGRATION_MS, null, { ref: false })
    .then(async () => {
      if ((await deps.store.subscribers.get(id)) === undefined) await greet()
    })
    .catch((err: unknown) => deps.log.warn({ err, chat: id }, 'could not greet a group'))
}

/** Sends a text to the private chat of whoever changed the membership. */
async function tellWhoDidIt(
  ctx: BotContext,
  { text, entities }: Styled,
  { log }: MembershipDeps,
): Promise<void> {
  if (ctx.from === undefined) return
  try {
    await ctx.api.sendMessage(ctx.from.id, text, { entities: [...entities] })
  } catch (err) {
    // The person never started a chat with the bot.
    log.info({ err, chat: ctx.chat?.id }, 'could not notify an admin of a chat')
  }
}
