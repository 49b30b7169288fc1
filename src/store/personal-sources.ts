import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { rest } from './rest.ts'
import type { Schema, SourceKind, SourceRow, SourceState } from './schema.ts'
import type { ListedSource } from './sources.ts'
import { isShared } from './visibility.ts'

/** A source that a chat was shown. */
export interface SourceCandidate {
  /** 0 for one of those beyond as many as can be kept: nothing was written for it. */
  id: number
  /**
   * `new` can be kept; `there` comes to the chat already, `own` because the chat follows it; `held` was taken out by those
   * who run the bot.
   */
  is: 'new' | 'there' | 'own' | 'held'
}

export type PersonalSources = ReturnType<typeof personalSources>

/** Sources of people's own: offered, kept, dropped. The same address is one source, however many follow it. */
export function personalSources(db: Database, dialect: Dialect) {
  const kept = (tx: Database | Transaction<Schema>, chatId: number) =>
    tx
      .selectFrom('follow')
      .innerJoin('source', 'source.id', 'follow.source_id')
      .select('source.id')
      .where('follow.chat_id', '=', chatId)
      .where('follow.state', '=', 'kept')
      // What became everybody's since is no source of one's own.
      .where('source.origin', '=', 'person')
      .orderBy('source.id')

  return {
    /**
     * Shows sources to a chat, all at one time `now`, and says of each what it is to the chat; `topic` is the chat's own word
     * for it. Nothing is polled for it, and no more than `most` new ones are written down.
     */
    offer(
      chatId: number,
      found: readonly (ListedSource & { kind: SourceKind })[],
      now: number,
      most = 1,
    ): Promise<SourceCandidate[]> {
      return dialect.transaction(async (tx) => {
        const offers: SourceCandidate[] = []
        for (const source of found) {
          const there = await known(tx, source.url)
          const isFull = offers.filter(({ is }) => is === 'new').length >= most
          if (there === undefined && isFull) {
            offers.push({ id: 0, is: 'new' })
            continue
          }
          const row = there ?? (await insert(tx, source, now))
          const is = await standing(tx, chatId, row)
          offers.push({ id: row.id, is })
          if (is !== 'new' || isFull) continue
          await tx
            .insertInto('follow')
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

    /** The sources that a chat was shown at this time and has not kept, in the order in which they were found. */
    offeredAt(chatId: number, at: number): Promise<SourceRow[]> {
      return db
        .selectFrom('source')
        .innerJoin('follow', 'follow.source_id', 'source.id')
        .selectAll('source')
        .where('follow.chat_id', '=', chatId)
        .where('follow.created_at', '=', at)
        .where('follow.state', '!=', 'kept')
        .orderBy('source.id')
        .execute()
    },

    /**
     * Keeps sources that the chat was shown or has dropped, as long as it has no more than `most` of its own. Gives those
     * that it has now.
     */
    keep(chatId: number, ids: readonly number[], most: number, now: number): Promise<number[]> {
      return dialect.transaction(async (tx) => {
        let room = most - (await kept(tx, chatId).execute()).length
        const taken: number[] = []
        for (const id of ids) {
          const row = await tx
            .selectFrom('follow')
            .innerJoin('source', 'source.id', 'follow.source_id')
            .select(['source.id', 'source.state', 'source.hold', 'follow.state as follow_state'])
            .select(isShared('source').as('is_shared'))
            .where('follow.chat_id', '=', chatId)
            .where('follow.source_id', '=', id)
            .executeTakeFirst()
          if (row === undefined || row.hold === 'removed') continue
          if (row.follow_state === 'kept' || (row.is_shared && row.state !== 'removed')) {
            taken.push(id)
            continue
          }
          if (room <= 0) continue
          room -= 1
          await tx
            .updateTable('follow')
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

    /** Lets a source go; it stays known for a while, so that it can be had back. False where the chat has it not. */
    drop(chatId: number, sourceId: number, now: number): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const result = await tx
          .updateTable('follow')
          .set({ state: 'dropped', created_at: now })
          .where('chat_id', '=', chatId)
          .where('source_id', '=', sourceId)
          .where('state', '=', 'kept')
          .executeTakeFirst()
        await rest(tx)
        return result.numUpdatedRows > 0n
      })
    },

    /** The ids of a chat's own sources. */
    async of(chatId: number): Promise<number[]> {
      return (await kept(db, chatId).execute()).map(({ id }) => id)
    },

    /** How many sources are people's own, and of how many people. */
    async count(): Promise<{ sources: number; chats: number }> {
      const row = await db
        .selectFrom('follow')
        .innerJoin('source', 'source.id', 'follow.source_id')
        .select([
          sql<number>`count(distinct follow.source_id)`.as('sources'),
          sql<number>`count(distinct follow.chat_id)`.as('chats'),
        ])
        .where('follow.state', '=', 'kept')
        .where('source.origin', '=', 'person')
        .executeTakeFirstOrThrow()
      return { sources: Number(row.sources), chats: Number(row.chats) }
    },
  }
}

/** By the address that it was listed under, or by where it has moved. */
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
  { url, title, siteUrl, language, kind }: ListedSource & { kind: SourceKind },
  now: number,
) {
  return tx
    .insertInto('source')
    .values({
      url,
      title,
      site_url: siteUrl,
      // What one person calls it is no topic for everybody who follows it.
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

async function standing(
  tx: Transaction<Schema>,
  chatId: number,
  { id, state, hold, origin }: Pick<SourceRow, 'id' | 'state' | 'hold' | 'origin'>,
): Promise<SourceCandidate['is']> {
  if (hold === 'removed') return 'held'
  if (origin !== 'person' && state !== 'removed') return 'there'
  const follow = await tx
    .selectFrom('follow')
    .select('state')
    .where('chat_id', '=', chatId)
    .where('source_id', '=', id)
    .executeTakeFirst()
  return follow?.state === 'kept' ? 'own' : 'new'
}
