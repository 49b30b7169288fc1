import type { Command } from '../src/bot/context.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Ends the subscription at once; settings stay for a return. */
export const stop: Command = {
  name: 'stop',
  adminOnly: true,
  async handle(ctx, { store, now }) {
    const { subscriber } = ctx
    if (subscriber?.state !== 'active')
      return sendMessage(ctx, message(styled(ctx.t('not-subscribed'))))
    const at = now()
    const stopped = { state: 'stopped', nextDueAt: null, updatedAt: at } as const
    await store.subscribers.update(subscriber.chatId, stopped)
    await store.deliveries.drop(subscriber.chatId, 'said /stop', at)
    return sendMessage(ctx, message(styled(ctx.t('stopped'))))
  },
}
