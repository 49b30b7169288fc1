import { type RawBuilder, sql } from 'kysely'
import type { SeenSource } from '../model/source.ts'
import { flag } from './codecs/column.ts'
import { decodeSource } from './codecs/source-codec.ts'
import type { Database } from './database.ts'
import { followedBy, isShared, offeredTo } from './visibility.ts'

export type VisibleSources = ReturnType<typeof visibleSources>

/** The sources that one chat may see: those shared with everybody, and its own. */
export function visibleSources(db: Database, chatId: number) {
  const seen = (isOwn: RawBuilder<boolean>) =>
    db
      .selectFrom('source')
      .selectAll('source')
      .select(sql<number>`case when ${isShared('source')} then 0 else 1 end`.as('is_own'))
      .select((eb) =>
        eb
          .selectFrom('personal_source')
          .select('personal_source.topic')
          .whereRef('personal_source.source_id', '=', 'source.id')
          .where('personal_source.chat_id', '=', chatId)
          .as('own_topic'),
      )
      .where((eb) => eb.or([isShared('source'), isOwn]))
  const followed = () => seen(followedBy(chatId, 'source.id'))
  type Row = Awaited<ReturnType<ReturnType<typeof followed>['execute']>>[number]
  const decode = (row: Row): SeenSource => ({
    ...decodeSource(row),
    isPersonal: flag(row.is_own),
    ownTopic: row.own_topic,
  })

  return {
    /** The sources whose articles the chat gets: its own, then the shared ones, in the order of their titles. */
    async list(offset: number, limit: number): Promise<SeenSource[]> {
      const rows = await followed()
        .where('source.state', '!=', 'removed')
        .orderBy('is_own', 'desc')
        .orderBy('source.title')
        .orderBy('source.id')
        .offset(offset)
        .limit(limit)
        .execute()
      return rows.map(decode)
    },

    /** A source whose articles the chat may get: shared with everybody, or followed by it. */
    async followed(id: number): Promise<SeenSource | undefined> {
      const row = await followed().where('source.id', '=', id).executeTakeFirst()
      return row && decode(row)
    },

    /** A source whose name the chat may see: shared with everybody, or one that it was offered, follows or has dropped. */
    async get(id: number): Promise<SeenSource | undefined> {
      const row = await seen(offeredTo(chatId, 'source.id'))
        .where('source.id', '=', id)
        .executeTakeFirst()
      return row && decode(row)
    },
  }
}
