import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import type { Store } from '../src/store/store.ts'

interface StopDeps {
  store: Pick<Store, 'deliveries' | 'subscribers'>
  now: () => number
}

/** Ends the subscription at once; the settings are kept for a later /start. */
export const stop: Command<StopDeps> = {
  name: 'stop',
  chatAdminsOnly: true,
  async handle(ctx, { store, now }) {
    const { subscriber, t } = ctx
    // A chat that was given up may be back before anything says so: its /stop counts as any other.
    if (subscriber === undefined || subscriber.state === 'stopped')
      return sendText(ctx, t('not-subscribed'))
    const at = now()
    const stopped = { state: 'stopped', nextDueAt: null, updatedAt: at } as const
    await store.subscribers.update(subscriber.chatId, stopped)
    await store.deliveries.drop(subscriber.chatId, 'said /stop', at)
    return sendText(ctx, t('stopped'))
  },
}
