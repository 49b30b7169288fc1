import type { Opinion, Reaction } from '../../model/reaction.ts'
import type { ReactionRow } from '../schema.ts'
import { DamagedColumn } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeReaction({ article_id, saved_at, opinion }: ReactionRow): Reaction {
  return { articleId: article_id, savedAt: saved_at, opinion: decodeOpinion(opinion, article_id) }
}

function decodeOpinion(opinion: number, id: number): Opinion {
  if (opinion === 0 || opinion === 1 || opinion === -1) return opinion
  throw new DamagedColumn(
    { table: 'reaction', column: 'opinion', id },
    `${opinion} is not an opinion`,
  )
}
