import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** How important a model said that stories are, once for each time it was asked. Without an answer the importance is null. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema
    .createTable('story_rating')
    .addColumn('story_id', big, (c) => c.notNull().references('story.id').onDelete('cascade'))
    .addColumn('rated_at', big, (c) => c.notNull())
    .addColumn('importance', 'integer')
    .addColumn('sources', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('story_rating_key', ['story_id', 'rated_at'])
    .execute()
}
