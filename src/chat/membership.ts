import type { ChatParts, Ctx } from './context.ts'
import { dueAfter } from '../deliver/dueAfter.ts'

/** The bot was blocked, removed, or let back in: the subscriber goes and comes with it. */
export async function onMembership(ctx: Ctx, { store, now, log }: ChatParts): Promise<void> {
  const chat = ctx.chat?.id
  const status = ctx.myChatMember?.new_chat_member.status
  if (chat === undefined || status === undefined) return
  const { subscriber } = ctx
  if (subscriber === undefined) return
  const at = now()
  if (status === 'kicked' || status === 'left') {
    await store.subscribers.update(chat, { state: 'gone', next_due_at: null, updated_at: at })
    await store.deliveries.drop(chat, `bot was removed: ${status}`, at)
    log.info({ chat, status }, 'subscriber gone')
  } else if (subscriber.state === 'gone') {
    const next_due_at = dueAfter(subscriber, at)
    await store.subscribers.update(chat, { state: 'active', next_due_at, updated_at: at })
    log.info({ chat, status }, 'subscriber back')
  }
}
