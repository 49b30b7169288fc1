import { sql, type Transaction } from 'kysely'
import type { ProposedSource, SourceCandidate } from '../model/personal-source.ts'
import type { Source, SourceState } from '../model/source.ts'
import { decodeSource } from './codecs/source-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { Schema, SourceRow } from './schema.ts'
import { isShared } from './visibility.ts'

export type PersonalSources = ReturnType<typeof personalSources>

/** The personal sources of one chat: offered, kept or dropped. An address is one source, however many chats follow it. */
export function personalSources(db: Database, dialect: Dialect, chatId: number) {
  const kept = (tx: Database | Transaction<Schema>) =>
    tx
      .selectFrom('personal_source')
      .innerJoin('source', 'source.id', 'personal_source.source_id')
      .select('source.id')
      .where('personal_source.chat_id', '=', chatId)
      .where('personal_source.state', '=', 'kept')
      // A source that has become shared since is no longer personal.
      .where('source.origin', '=', 'person')
      .orderBy('source.id')

  return {
    /**
     * Offers sources to the chat, all at the time `now` (epoch ms), and returns what each already is to the chat. An offer
     * causes no polling, and at most `limit` new sources are stored.
     */
    offer(found: readonly ProposedSource[], now: number, limit = 1): Promise<SourceCandidate[]> {
      return dialect.transaction(async (tx) => {
        const offers: SourceCandidate[] = []
        for (const source of found) {
          const existing = await known(tx, source.url)
          const isFull = offers.filter(({ is }) => is === 'new').length >= limit
          if (existing === undefined && isFull) {
            offers.push({ id: 0, is: 'new' })
            continue
          }
          const row = existing ?? (await insert(tx, source, now))
          const is = await relationTo(tx, chatId, row)
          offers.push({ id: row.id, is })
          if (is !== 'new' || isFull) continue
          await tx
            .insertInto('personal_source')
            .values({
              chat_id: chatId,
              source_id: row.id,
              created_at: now,
              state: 'offered',
              topic: source.topic,
            })
            .onConflict((conflict) =>
              conflict
                .columns(['chat_id', 'source_id'])
                .doUpdateSet({ created_at: now, state: 'offered', topic: source.topic }),
            )
            .execute()
        }
        return offers
      })
    },

    /** The sources that were offered to the chat at `at` (epoch ms) and that it has not kept, in the order they were found. */
    async offeredAt(at: number): Promise<Source[]> {
      const rows = await db
        .selectFrom('source')
        .innerJoin('personal_source', 'personal_source.source_id', 'source.id')
        .selectAll('source')
        .where('personal_source.chat_id', '=', chatId)
        .where('personal_source.created_at', '=', at)
        .where('personal_source.state', '!=', 'kept')
        .orderBy('source.id')
        .execute()
      return rows.map(decodeSource)
    },

    /**
     * Keeps sources that were offered to the chat or that it has dropped, up to `limit` personal sources in all. Returns the
     * ids of those among them that it now follows.
     */
    keep(ids: readonly number[], limit: number, now: number): Promise<number[]> {
      return dialect.transaction(async (tx) => {
        let room = limit - (await kept(tx).execute()).length
        const taken: number[] = []
        for (const id of ids) {
          const row = await tx
            .selectFrom('personal_source')
            .innerJoin('source', 'source.id', 'personal_source.source_id')
            .select([
              'source.id',
              'source.state',
              'source.hold',
              'personal_source.state as chat_state',
            ])
            .select(isShared('source').as('is_shared'))
            .where('personal_source.chat_id', '=', chatId)
            .where('personal_source.source_id', '=', id)
            .executeTakeFirst()
          if (row === undefined || row.hold === 'removed') continue
          if (row.chat_state === 'kept' || (row.is_shared && row.state !== 'removed')) {
            taken.push(id)
            continue
          }
          if (room <= 0) continue
          room -= 1
          await tx
            .updateTable('personal_source')
            .set({ state: 'kept', created_at: now })
            .where('chat_id', '=', chatId)
            .where('source_id', '=', id)
            .execute()
          if (row.state === 'removed') {
            await tx
              .updateTable('source')
              .set({
                state: sql<SourceState>`coalesce(hold, 'active')`,
                origin: 'person',
                next_poll_at: now,
              })
              .where('id', '=', id)
              .execute()
          }
          taken.push(id)
        }
        return taken
      })
    },

    /** Drops a source; it is stored for a while, so that this can be undone. Returns false if the chat does not follow it. */
    drop(sourceId: number, now: number): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const result = await tx
          .updateTable('personal_source')
          .set({ state: 'dropped', created_at: now })
          .where('chat_id', '=', chatId)
          .where('source_id', '=', sourceId)
          .where('state', '=', 'kept')
          .executeTakeFirst()
        await removeUnfollowed(tx)
        return result.numUpdatedRows > 0n
      })
    },

    /** Takes a source from the chat, which may follow it again only after a new offer. Returns false if it does not follow it. */
    withdraw(sourceId: number): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const result = await tx
          .deleteFrom('personal_source')
          .where('chat_id', '=', chatId)
          .where('source_id', '=', sourceId)
          .where('state', '=', 'kept')
          .executeTakeFirst()
        await removeUnfollowed(tx)
        return result.numDeletedRows > 0n
      })
    },

    /** The ids of the chat's personal sources. */
    async ids(): Promise<number[]> {
      return (await kept(db).execute()).map(({ id }) => id)
    },
  }
}

/** Finds a source by the address that it was added with, or by the one that it has moved to. */
function known(tx: Transaction<Schema>, url: string) {
  return tx
    .selectFrom('source')
    .select(['id', 'state', 'hold', 'origin'])
    .where((eb) => eb.or([eb('url', '=', url), eb('fetch_url', '=', url)]))
    .where('kind', '!=', 'site')
    .orderBy(sql`case state when 'active' then 0 else 1 end`)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

function insert(
  tx: Transaction<Schema>,
  { url, title, siteUrl, language, kind }: ProposedSource,
  now: number,
) {
  return tx
    .insertInto('source')
    .values({
      url,
      title,
      site_url: siteUrl,
      // A topic that one chat gave it does not apply to other followers.
      topic: null,
      language,
      kind,
      origin: 'person',
      state: 'removed',
      next_poll_at: now,
      failures: 0,
      moved_seen: 0,
      created_at: now,
    })
    .returning(['id', 'state', 'hold', 'origin'])
    .executeTakeFirstOrThrow()
}

async function relationTo(
  tx: Transaction<Schema>,
  chatId: number,
  { id, state, hold, origin }: Pick<SourceRow, 'id' | 'state' | 'hold' | 'origin'>,
): Promise<SourceCandidate['is']> {
  if (hold === 'removed') return 'held'
  if (origin !== 'person' && state !== 'removed') return 'there'
  const known = await tx
    .selectFrom('personal_source')
    .select('state')
    .where('chat_id', '=', chatId)
    .where('source_id', '=', id)
    .executeTakeFirst()
  return known?.state === 'kept' ? 'own' : 'new'
}

/** Stops polling personal sources that nobody follows any more. */
export async function removeUnfollowed(tx: Transaction<Schema>): Promise<void> {
  await tx
    .updateTable('source')
    .set({ state: 'removed' })
    .where('origin', '=', 'person')
    .where('state', '!=', 'removed')
    .where('id', 'not in', (eb) =>
      eb.selectFrom('personal_source').select('source_id').where('state', '=', 'kept'),
    )
    .execute()
}
