import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { type Grouped, type Print, remember } from './fingerprints.ts'
import { followedBy, isShared } from './visibility.ts'

/** What the choice of a leader knows of an article. */
export interface StoryMember extends Grouped {
  words: number
  quality: string | null
  published_at: number
  source_weight: number
}

/** Articles that belong together, as a second look found. */
export interface Regrouped {
  /** The story that they go on as; `null` for a new one. */
  storyId: number | null
  leaderId: number
  articleIds: number[]
  /** The stories that they come from. */
  formerIds: number[]
  firstAt: number
  lastAt: number
}

export type Stories = ReturnType<typeof stories>

/** Stories: articles of any sources that tell the same event. */
export function stories(db: Database, dialect: Dialect) {
  return {
    /** Up to `limit` articles of each story: its leader, then the newest. */
    async members(storyIds: readonly number[], limit: number): Promise<StoryMember[]> {
      const ids = storyIds.map((id) => [id])
      const { rows } = await sql<StoryMember>`
        select article_id, words, quality, published_at, source_weight, packed, story_id
        from (
          select article.id as article_id, article.words, article.quality, article.published_at,
            source.weight as source_weight, fingerprint.packed, article.story_id,
            row_number() over (
              partition by article.story_id
              order by case when article.id = story.leader_id then 0 else 1 end, article.published_at desc
            ) as place
          from ${dialect.table(['story_id'], ids)} as wanted
          join story on story.id = wanted.story_id
          join article on article.story_id = story.id
          join source on source.id = article.source_id
          join fingerprint on fingerprint.article_id = article.id
        ) as ranked
        where place <= ${limit}`.execute(db)
      return rows
    },

    /** Everybody who tells the story of an article: shared sources, and of people's own those that the chat follows. */
    tellers(
      articleId: number,
      chatId: number,
    ): Promise<{ source: string; title: string; link: string }[]> {
      return db
        .selectFrom('article as told')
        .innerJoin('article as same', (join) =>
          join.on((eb) =>
            eb.or([
              eb('same.id', '=', eb.ref('told.id')),
              eb('same.story_id', '=', eb.ref('told.story_id')),
            ]),
          ),
        )
        .innerJoin('sighting', 'sighting.article_id', 'same.id')
        .innerJoin('source', 'source.id', 'sighting.source_id')
        .select(['source.title as source', 'same.title', 'same.link'])
        .distinct()
        .where('told.id', '=', articleId)
        .where((eb) => eb.or([isShared('source'), followedBy(chatId, 'source.id')]))
        .orderBy('source')
        .limit(20)
        .execute()
    },

    /** Puts articles into stories anew; a story that is left without an article goes. */
    async rearrange(groups: readonly Regrouped[]): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const { storyId, leaderId, articleIds, firstAt, lastAt } of groups) {
          const said = { leader_id: leaderId, first_at: firstAt, last_at: lastAt }
          let id = storyId
          if (id === null) {
            const made = await tx
              .insertInto('story')
              .values(said)
              .returning('id')
              .executeTakeFirstOrThrow()
            id = made.id
          } else await tx.updateTable('story').set(said).where('id', '=', id).execute()
          await tx
            .updateTable('article')
            .set({ story_id: id })
            .where('id', 'in', articleIds)
            .execute()
        }
        const touched = groups.flatMap((group) => group.formerIds)
        if (touched.length === 0) return
        await tx
          .deleteFrom('story')
          .where('id', 'in', touched)
          .where('id', 'not in', (eb) =>
            eb
              .selectFrom('article')
              .select('story_id')
              .where('story_id', 'in', touched)
              .$castTo<never>(),
          )
          .execute()
      })
    },

    /** Begins a story with one article, which leads it, and remembers the article. */
    begin(print: Print, at: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        await remember(tx, dialect, print)
        const { id } = await tx
          .insertInto('story')
          .values({ leader_id: print.article_id, first_at: at, last_at: at })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('article')
          .set({ story_id: id })
          .where('id', '=', print.article_id)
          .execute()
        return id
      })
    },

    /** Adds an article to a story, remembers it, and names who leads the story from now on. */
    async join(storyId: number, print: Print, leaderId: number, at: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        await remember(tx, dialect, print)
        await tx
          .updateTable('article')
          .set({ story_id: storyId })
          .where('id', '=', print.article_id)
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
