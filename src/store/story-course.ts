import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import { isShared } from './visibility.ts'

/** The title of a report, and when it was published, epoch milliseconds. */
export interface StoryReport {
  readonly title: string
  readonly publishedAt: number
}

/** How a story went on: its first and its last report in a time. */
export interface StoryCourse {
  readonly first: StoryReport
  readonly last: StoryReport
}

/** How these stories went on from `from` to `until` (epoch ms), by shared sources. Stories without a report are left out. */
export async function storyCourses(
  db: Database,
  storyIds: readonly number[],
  from: number,
  until: number,
): Promise<Map<number, StoryCourse>> {
  const found = new Map<number, StoryCourse>()
  for (const piece of chunks(storyIds)) {
    const rows = await db
      .selectFrom('article')
      .innerJoin('source', 'source.id', 'article.source_id')
      .select(['article.story_id as story', 'article.title', 'article.published_at as publishedAt'])
      .where('article.story_id', 'in', piece)
      .where('article.published_at', '>=', from)
      .where('article.published_at', '<=', until)
      .where(isShared('source'))
      .orderBy('article.published_at')
      .orderBy('article.id')
      .execute()
    for (const { story, ...report } of rows) {
      if (story === null) continue
      found.set(story, { first: found.get(story)?.first ?? report, last: report })
    }
  }
  return found
}
