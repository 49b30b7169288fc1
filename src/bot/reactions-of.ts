import type { ReactionState } from '../model/reaction.ts'
import type { Ctx } from './context.ts'

/** What the chat of an update thinks of these articles. */
export async function reactionsIn(
  { viewer }: Ctx,
  articles: readonly number[],
): Promise<Map<number, ReactionState>> {
  const reactions = await viewer.reactions.of(articles)
  return new Map(
    [...reactions].map(([id, { savedAt, opinion }]) => [id, { saved: savedAt !== null, opinion }]),
  )
}
