import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Mends stories that articles have left: one without articles is deleted, one without its leader is led by its first article. */
export async function mendStories(
  tx: Transaction<Schema>,
  storyIds: readonly number[],
): Promise<void> {
  if (storyIds.length === 0) return
  const left = await tx
    .selectFrom('story')
    .leftJoin('article', 'article.story_id', 'story.id')
    .select(['story.id', 'story.leader_id', 'article.id as article_id'])
    .where('story.id', 'in', storyIds)
    .orderBy('article.id')
    .execute()
  for (const [id, members] of Map.groupBy(left, (row) => row.id)) {
    const first = members[0]?.article_id ?? null
    if (first === null) await tx.deleteFrom('story').where('id', '=', id).execute()
    else if (!members.some(({ leader_id, article_id }) => leader_id === article_id)) {
      await tx.updateTable('story').set({ leader_id: first }).where('id', '=', id).execute()
    }
  }
}
