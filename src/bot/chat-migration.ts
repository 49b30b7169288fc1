import type { BotDeps, Ctx } from './context.ts'

/** A group became a supergroup with another id: all of its data moves to the new id. */
export async function onMigration(
  ctx: Ctx,
  { store, log }: Pick<BotDeps, 'store' | 'log'>,
): Promise<void> {
  const to = ctx.msg?.migrate_to_chat_id
  if (to === undefined || ctx.chat === undefined) return
  await store.deliveries.moveChat(ctx.chat.id, to)
  log.info({ chat: ctx.chat.id, to }, 'group moved')
}
