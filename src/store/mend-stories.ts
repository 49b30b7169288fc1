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

/** Takes an article out of its story and forgets what clustering knew about it, so that it is clustered again. */
export async function leaveStory(tx: Transaction<Schema>, articleId: number): Promise<void> {
  const row = await tx
    .selectFrom('article')
    .select('story_id')
    .where('id', '=', articleId)
    .executeTakeFirst()
  const storyId = row?.story_id ?? null
  if (storyId === null) return
  await tx.updateTable('article').set({ story_id: null }).where('id', '=', articleId).execute()
  await tx.deleteFrom('fingerprint').where('article_id', '=', articleId).execute()
  await tx.deleteFrom('fingerprint_key').where('article_id', '=', articleId).execute()
  await mendStories(tx, [storyId])
}
