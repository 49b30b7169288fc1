import { type RawBuilder, sql } from 'kysely'
import type { SeenSource } from '../model/source.ts'
import { compareNames } from '../text/compare-names.ts'
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
    /**
     * All sources whose articles the chat gets, in the order of their titles (`compareNames`), equal ones in the order in which
     * they were added. There are a few hundred at most, since an operator's file and what a chat may follow are bounded.
     */
    async list(): Promise<SeenSource[]> {
      const rows = await followed()
        .where('source.state', '!=', 'removed')
        .orderBy('source.id')
        .execute()
      return rows.map(decode).sort((a, b) => compareNames(a.title, b.title))
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
