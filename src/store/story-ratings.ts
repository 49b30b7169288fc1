import { IMPORTANCES, type StoryRating } from '../model/importance.ts'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'

export type StoryRatings = ReturnType<typeof storyRatings>

/** How important a model said that stories are. They go with their story. */
export function storyRatings(db: Database) {
  return {
    /** The ratings of these stories, the oldest first; stories without any are absent. */
    async of(storyIds: readonly number[]): Promise<Map<number, StoryRating[]>> {
      const found = new Map<number, StoryRating[]>()
      for (const piece of chunks(storyIds)) {
        const rows = await db
          .selectFrom('story_rating')
          .selectAll()
          .where('story_id', 'in', piece)
          .orderBy('rated_at')
          .execute()
        for (const { story_id, rated_at, importance, sources } of rows) {
          const rating = {
            importance: IMPORTANCES.find((one) => one === importance) ?? null,
            sources,
            at: rated_at,
          }
          const known = found.get(story_id)
          if (known === undefined) found.set(story_id, [rating])
          else known.push(rating)
        }
      }
      return found
    },

    /** Stores a rating, unless its story is gone meanwhile. */
    async add(storyId: number, { importance, sources, at }: StoryRating): Promise<void> {
      await db
        .insertInto('story_rating')
        .columns(['story_id', 'rated_at', 'importance', 'sources'])
        .expression((eb) =>
          eb
            .selectFrom('story')
            .select((eb2) => [
              'story.id',
              eb2.val(at).as('rated_at'),
              eb2.val(importance).as('importance'),
              eb2.val(sources).as('sources'),
            ])
            .where('story.id', '=', storyId),
        )
        .onConflict((conflict) => conflict.columns(['story_id', 'rated_at']).doNothing())
        .execute()
    },
  }
}
