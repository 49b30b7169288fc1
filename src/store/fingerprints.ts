import { sql, type Transaction } from 'kysely'
import type { ClusteredArticle, NewFingerprint } from '../model/story.ts'
import { decodeFingerprint, encodeFingerprint } from './codecs/fingerprint-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'
import { personalSource } from './visibility.ts'

interface AlikeRow {
  article_id: number
  story_id: number
  packed: string
  personal_source_id: number | null
}

export type Fingerprints = ReturnType<typeof fingerprints>

/** What clustering stores about articles, and the keys under which it finds them again. */
export function fingerprints(db: Database, dialect: Dialect) {
  return {
    /**
     * Clustered articles published since `since` that share a key, those with the most shared keys first. For each key only
     * the `perKey` newest articles are examined, so the cost does not grow with the size of the store.
     */
    async alike(
      keys: readonly number[],
      since: number,
      perKey: number,
      limit: number,
    ): Promise<ClusteredArticle[]> {
      // Counting comes first: it reads some hundreds of numbers, and only `limit` rows then load their kilobyte.
      const wanted = dialect.table(
        ['key'],
        keys.map((key) => [key]),
      )
      const { rows } = await sql<AlikeRow>`
        select best.article_id, article.story_id, fingerprint.packed,
          ${personalSource('source')} as personal_source_id
        from (
          select near.article_id, count(*) as shared
          from ${wanted} as wanted cross join fingerprint_key as near
          where near.key = wanted.key and near.article_id >= coalesce((
            select newest.article_id from fingerprint_key as newest
            where newest.key = wanted.key
            order by newest.article_id desc limit 1 offset ${perKey - 1}
          ), 0)
          group by near.article_id
          order by shared desc, near.article_id desc
          limit ${limit}
        ) as best
        join article on article.id = best.article_id
        join source on source.id = article.source_id
        join fingerprint on fingerprint.article_id = best.article_id
        where article.story_id is not null and article.published_at >= ${since}
        order by best.shared desc, best.article_id desc`.execute(db)
      return rows.map((row) => ({
        articleId: row.article_id,
        storyId: row.story_id,
        fingerprint: decodeFingerprint(row.packed),
        personalSourceId: row.personal_source_id,
      }))
    },

    /**
     * Deletes the keys of articles older than all of those published since `before`: no new article can join their stories.
     * Returns how many. No index leads to the old keys, so all are scanned, a range at a time.
     */
    async deleteKeys(before: number): Promise<number> {
      const { oldest } = await db
        .selectFrom('article')
        .select((eb) => eb.fn.min('id').as('oldest'))
        .where('published_at', '>=', before)
        .executeTakeFirstOrThrow()
      let deleted = 0
      for (let from = -(2 ** 31); from < 2 ** 31; from += RANGE) {
        const result = await db
          .deleteFrom('fingerprint_key')
          .where('key', '>=', from)
          .where('key', '<=', from + RANGE - 1)
          .$if(oldest !== null, (query) => query.where('article_id', '<', oldest))
          .executeTakeFirst()
        deleted += Number(result.numDeletedRows)
      }
      return deleted
    },
  }
}

/** Stores an article's fingerprint and its keys. Stored again, the new fingerprint is compared, and older keys still find it. */
export async function storeFingerprint(
  tx: Transaction<Schema>,
  dialect: Dialect,
  { articleId: article_id, fingerprint, keys }: NewFingerprint,
): Promise<void> {
  const packed = encodeFingerprint(fingerprint)
  await tx
    .insertInto('fingerprint')
    .values({ article_id, packed })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ packed }))
    .execute()
  // Sorted like the index, which saves a third of the lookups in it. `where true` is for SQLite's grammar.
  const rows = keys.toSorted((a, b) => a - b).map((key) => [key])
  await sql`
    insert into fingerprint_key (key, article_id)
    select wanted.key, ${article_id} from ${dialect.table(['key'], rows)} as wanted where true
    on conflict do nothing`.execute(tx)
}

/** A 64th of the key space: some 10 ms of SQLite with three million keys stored. */
const RANGE = 2 ** 26
