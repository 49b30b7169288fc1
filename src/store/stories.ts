import { sql } from 'kysely'
import type { NewFingerprint, ReclusteredStory, StoryMember } from '../model/story.ts'
import { decodeQuality } from './codecs/article-codec.ts'
import { decodeFingerprint } from './codecs/fingerprint-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { storeFingerprint } from './fingerprints.ts'
import { mendStories } from './mend-stories.ts'
import { storyCourses } from './story-course.ts'
import { isShared, personalSource } from './visibility.ts'

export type Stories = ReturnType<typeof stories>

interface MemberRow {
  article_id: number
  words: number
  quality: string | null
  published_at: number
  source_weight: number
  packed: string
  story_id: number
  personal_source_id: number | null
}

/** Stories: articles of any sources about the same event. */
export function stories(db: Database, dialect: Dialect) {
  return {
    /** How stories went on (see `storyCourses`). */
    courses: (storyIds: readonly number[], from: number, until: number) =>
      storyCourses(db, storyIds, from, until),

    /** Up to `limit` articles of each story: its leader, then those of shared sources, the newest first. */
    async members(storyIds: readonly number[], limit: number): Promise<StoryMember[]> {
      const ids = storyIds.map((id) => [id])
      const { rows } = await sql<MemberRow>`
        select article_id, words, quality, published_at, source_weight, packed, story_id, personal_source_id
        from (
          select article.id as article_id, article.words, article.quality, article.published_at,
            source.weight as source_weight, fingerprint.packed, article.story_id,
            ${personalSource('source')} as personal_source_id,
            row_number() over (
              partition by article.story_id
              order by case when article.id = story.leader_id then 0 when ${isShared('source')} then 1 else 2 end,
                article.published_at desc
            ) as place
          from ${dialect.table(['story_id'], ids)} as wanted
          join story on story.id = wanted.story_id
          join article on article.story_id = story.id
          join source on source.id = article.source_id
          join fingerprint on fingerprint.article_id = article.id
        ) as ranked
        where place <= ${limit}`.execute(db)
      return rows.map((row) => ({
        articleId: row.article_id,
        storyId: row.story_id,
        fingerprint: decodeFingerprint(row.packed),
        personalSourceId: row.personal_source_id,
        words: row.words,
        quality: decodeQuality(row.quality, row.article_id),
        publishedAt: row.published_at,
        sourceWeight: row.source_weight,
      }))
    },

    /** The personal source that published an article; `null` if a shared one did. */
    async personalSourceOf(articleId: number): Promise<number | null> {
      const row = await db
        .selectFrom('article')
        .innerJoin('source', 'source.id', 'article.source_id')
        .select(personalSource('source').as('id'))
        .where('article.id', '=', articleId)
        .executeTakeFirst()
      return row?.id ?? null
    },

    /** Moves articles into a story, whose leader stays. */
    async move(articleIds: readonly number[], storyId: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        const former = await tx
          .selectFrom('article')
          .select('story_id')
          .distinct()
          .where('id', 'in', articleIds)
          .execute()
        await tx
          .updateTable('article')
          .set({ story_id: storyId })
          .where('id', 'in', articleIds)
          .execute()
        const ids = former.flatMap(({ story_id }) => story_id ?? [])
        await mendStories(
          tx,
          ids.filter((id) => id !== storyId),
        )
      })
    },

    /** Moves articles to other stories; a story left without articles is deleted. */
    async rearrange(groups: readonly ReclusteredStory[]): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const { storyId, leaderId, articleIds, firstAt, lastAt } of groups) {
          const values = { leader_id: leaderId, first_at: firstAt, last_at: lastAt }
          let id = storyId
          if (id === null) {
            const created = await tx
              .insertInto('story')
              .values(values)
              .returning('id')
              .executeTakeFirstOrThrow()
            id = created.id
          } else await tx.updateTable('story').set(values).where('id', '=', id).execute()
          await tx
            .updateTable('article')
            .set({ story_id: id })
            .where('id', 'in', articleIds)
            .execute()
        }
        await mendStories(
          tx,
          groups.flatMap((group) => group.formerIds),
        )
      })
    },

    /** Begins a story with one article, which leads it, and stores the article's fingerprint. Returns the id of the story. */
    begin(article: NewFingerprint, at: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        await storeFingerprint(tx, dialect, article)
        const { id } = await tx
          .insertInto('story')
          .values({ leader_id: article.articleId, first_at: at, last_at: at })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('article')
          .set({ story_id: id })
          .where('id', '=', article.articleId)
          .execute()
        return id
      })
    },

    /** Adds an article to a story, stores its fingerprint, and sets the article that leads the story from now on. */
    async join(
      storyId: number,
      article: NewFingerprint,
      leaderId: number,
      at: number,
    ): Promise<void> {
      await dialect.transaction(async (tx) => {
        await storeFingerprint(tx, dialect, article)
        await tx
          .updateTable('article')
          .set({ story_id: storyId })
          .where('id', '=', article.articleId)
          .execute()
        await tx
          .updateTable('story')
          .set({ leader_id: leaderId, last_at: at })
          .where('id', '=', storyId)
          .execute()
      })
    },
  }
}
