import { sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { followedBy, isShared } from './visible.ts'

/** An article that has its place, as grouping remembers it. */
export interface Grouped {
  article_id: number
  story_id: number
  packed: string
}

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
    /**
     * Grouped articles published since `since` that share a key, those with the most shared keys first. Of one key only
     * the newest `perKey` are looked at, so the cost does not grow with what is stored.
     */
    async alike(
      keys: readonly number[],
      since: number,
      perKey: number,
      limit: number,
    ): Promise<Grouped[]> {
      const [first, ...others] = keys.map((key) =>
        db
          .selectFrom(
            db
              .selectFrom('fingerprint_key')
              .select(['article_id', 'published_at'])
              .where('key', '=', key)
              .where('published_at', '>=', since)
              .orderBy('published_at', 'desc')
              .limit(perKey)
              .as('newest'),
          )
          .select(['article_id', 'published_at']),
      )
      if (first === undefined) return []
      const found = others.reduce<typeof first>((all, one) => all.unionAll(one), first)
      return db
        .selectFrom(found.as('found'))
        .innerJoin('article', 'article.id', 'found.article_id')
        .innerJoin('fingerprint', 'fingerprint.article_id', 'found.article_id')
        .select(['found.article_id', 'article.story_id', 'fingerprint.packed'])
        .where('article.story_id', 'is not', null)
        .groupBy(['found.article_id', 'article.story_id', 'fingerprint.packed'])
        .orderBy((eb) => eb.fn.countAll(), 'desc')
        .orderBy((eb) => eb.fn.max('found.published_at'), 'desc')
        .limit(limit)
        .$narrowType<{ story_id: number }>()
        .execute()
    },

    /** Up to `limit` articles of each story: its leader, then the newest. */
    async members(storyIds: readonly number[], limit: number): Promise<StoryMember[]> {
      const found: StoryMember[] = []
      for (const piece of chunks(storyIds)) {
        const ranked = db
          .selectFrom('article')
          .innerJoin('story', 'story.id', 'article.story_id')
          .innerJoin('source', 'source.id', 'article.source_id')
          .innerJoin('fingerprint', 'fingerprint.article_id', 'article.id')
          .select([
            'article.id as article_id',
            'article.words',
            'article.quality',
            'article.published_at',
            'source.weight as source_weight',
            'fingerprint.packed',
            sql<number>`article.story_id`.as('story_id'),
            sql<number>`row_number() over (
              partition by article.story_id
              order by case when article.id = story.leader_id then 0 else 1 end, article.published_at desc
            )`.as('place'),
          ])
          .where('article.story_id', 'in', piece)
        const rows = await db
          .selectFrom(ranked.as('ranked'))
          .selectAll()
          .where('place', '<=', limit)
          .execute()
        found.push(...rows)
      }
      return found
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

    /** Remembers an article for grouping, under its keys. */
    async remember(
      articleId: number,
      packed: string,
      keys: readonly number[],
      publishedAt: number,
    ): Promise<void> {
      await dialect.transaction(async (tx) => {
        await tx
          .insertInto('fingerprint')
          .values({ article_id: articleId, packed })
          .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ packed }))
          .execute()
        await tx.deleteFrom('fingerprint_key').where('article_id', '=', articleId).execute()
        if (keys.length === 0) return
        await tx
          .insertInto('fingerprint_key')
          .values(keys.map((key) => ({ key, published_at: publishedAt, article_id: articleId })))
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      })
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

    /** Forgets the keys of articles older than `before`: no new article can join their stories. Gives how many. */
    async pruneKeys(before: number): Promise<number> {
      const result = await db
        .deleteFrom('fingerprint_key')
        .where('published_at', '<', before)
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },

    /** Begins a story with one article, which leads it. */
    begin(articleId: number, at: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        const { id } = await tx
          .insertInto('story')
          .values({ leader_id: articleId, first_at: at, last_at: at })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx.updateTable('article').set({ story_id: id }).where('id', '=', articleId).execute()
        return id
      })
    },

    /** Adds an article to a story and names who leads it from now on. */
    async join(storyId: number, articleId: number, leaderId: number, at: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        await tx
          .updateTable('article')
          .set({ story_id: storyId })
          .where('id', '=', articleId)
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
