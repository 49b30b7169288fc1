import { sql } from 'kysely'
import type { Database } from './database.ts'

export type Figures = ReturnType<typeof figures>

/** Sums over the product for whoever runs it: metrics, alerts, the operator's pages. */
export function figures(db: Database) {
  return {
    /** Whether the database answers. @throws where it does not. */
    async alive(): Promise<void> {
      await sql`select 1`.execute(db)
    },

    /** Sources by state; active ones whose last poll failed count as `failing`. */
    async sourcesByState(): Promise<Record<string, number>> {
      const state = sql<string>`case when state = 'active' and failures > 0 then 'failing' else state end`
      const rows = await db
        .selectFrom('source')
        .select([state.as('name'), (eb) => eb.fn.countAll().as('many')])
        .groupBy('name')
        .execute()
      return Object.fromEntries(rows.map((row) => [row.name, Number(row.many)]))
    },

    async articles(): Promise<number> {
      const row = await db
        .selectFrom('article')
        .select((eb) => eb.fn.countAll().as('many'))
        .executeTakeFirst()
      return Number(row?.many ?? 0)
    },

    /** Deliveries whose time has come and that are not sent, and since when the longest waiting one could be. */
    async queue(now: number): Promise<{ many: number; oldestAt: number | null }> {
      const row = await db
        .selectFrom('delivery')
        .select((eb) => [eb.fn.countAll().as('many'), eb.fn.min('send_after').as('oldest')])
        .where('state', '=', 'planned')
        .where('send_after', '<=', now)
        .executeTakeFirst()
      const oldest = row?.oldest as number | string | null | undefined
      return {
        many: Number(row?.many ?? 0),
        oldestAt: oldest === null || oldest === undefined ? null : Number(oldest),
      }
    },
  }
}
