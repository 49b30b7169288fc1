import type { Logger } from '../log.ts'
import { dueAfter } from '../model/schedule.ts'
import type { Store } from '../store/store.ts'
import type { BotContext } from './bot-context.ts'

/** A group became a supergroup, which has another id: all of the group's data moves to it. */
export async function onMigration(
  ctx: BotContext,
  {
    store,
    now,
    log,
  }: { store: Pick<Store, 'deliveries' | 'subscribers'>; now: () => number; log: Logger },
): Promise<void> {
  const to = ctx.msg?.migrate_to_chat_id
  if (to === undefined || ctx.chat === undefined) return
  await store.deliveries.moveChat(ctx.chat.id, to)
  const moved = await store.subscribers.get(to)
  if (moved?.state === 'gone') {
    // The bot left the old id before this message came. It is in the group still.
    const change = { state: 'active', nextDueAt: dueAfter(moved, now()), updatedAt: now() } as const
    await store.subscribers.update(to, change)
  }
  log.info({ chat: ctx.chat.id, to }, 'group moved')
}
