import type { Marks } from '../card/reaction-state.ts'
import type { BotDeps, Ctx } from './context.ts'

/** What the chat of an update thinks of these articles. */
export async function reactionsIn(
  { chat }: Ctx,
  articles: readonly number[],
  { store }: Pick<BotDeps, 'store'>,
): Promise<Map<number, Marks>> {
  if (chat === undefined) return new Map()
  const rows = await store.reactions.of(chat.id, articles)
  return new Map(
    [...rows].map(([id, { saved_at, opinion }]) => [id, { saved: saved_at !== null, opinion }]),
  )
}
