import type { Marks } from '../card/marks.ts'
import type { ChatParts, Ctx } from './context.ts'

/** What the chat of an update thinks of these articles. */
export async function marksIn(
  { chat }: Ctx,
  articles: readonly number[],
  { store }: Pick<ChatParts, 'store'>,
): Promise<Map<number, Marks>> {
  if (chat === undefined) return new Map()
  const rows = await store.marks.of(chat.id, articles)
  return new Map(
    [...rows].map(([id, { saved_at, opinion }]) => [id, { saved: saved_at !== null, opinion }]),
  )
}
