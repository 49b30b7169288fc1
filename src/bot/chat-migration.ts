import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { BotContext } from './bot-context.ts'

/** A group became a supergroup, which has another id: all of the group's data moves to it. */
export async function onMigration(
  ctx: BotContext,
  { store, log }: { store: Pick<Store, 'deliveries'>; log: Logger },
): Promise<void> {
  const to = ctx.msg?.migrate_to_chat_id
  if (to === undefined || ctx.chat === undefined) return
  await store.deliveries.moveChat(ctx.chat.id, to)
  log.info({ chat: ctx.chat.id, to }, 'group moved')
}
