import { NO_REACTION, type ReactionState } from '../model/reaction.ts'
import type { BotContext } from './bot-context.ts'

/** The reactions and bookmarks of the update's chat on these articles; none where it has neither. */
export async function reactionStates(
  { viewer }: Pick<BotContext, 'viewer'>,
  articleIds: readonly number[],
): Promise<Map<number, ReactionState>> {
  const reactions = await viewer.reactions.of(articleIds)
  return new Map(
    [...reactions].map(([id, { savedAt, opinion }]) => [id, { saved: savedAt !== null, opinion }]),
  )
}

/** The reaction and bookmark of the update's chat on one article. */
export async function reactionState(
  ctx: Pick<BotContext, 'viewer'>,
  articleId: number,
): Promise<ReactionState> {
  return (await reactionStates(ctx, [articleId])).get(articleId) ?? NO_REACTION
}
