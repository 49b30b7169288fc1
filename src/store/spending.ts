import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

/** Tokens and US dollars. */
interface Amount {
  tokens: number
  usd: number
}

/** What a day's calls of one purpose used. */
export interface PurposeSpending {
  calls: number
  tokens: number
  usd: number
}

export type Spending = ReturnType<typeof spending>

/** What models cost, day by day. Stored, so that neither a crash nor a second process can spend a day's budget twice. */
export function spending(db: Database, dialect: Dialect) {
  const sumOf = async (database: Database, day: string): Promise<Amount> => {
    const sum = await database
      .selectFrom('spending')
      .select((eb) => [eb.fn.sum('tokens').as('tokens'), eb.fn.sum('usd').as('usd')])
      .where('day', '=', day)
      .executeTakeFirst()
    return { tokens: Number(sum?.tokens ?? 0), usd: Number(sum?.usd ?? 0) }
  }

  const tokensOf = async (database: Database, day: string, purpose: string): Promise<number> => {
    const sum = await database
      .selectFrom('spending')
      .select((eb) => eb.fn.sum('tokens').as('tokens'))
      .where('day', '=', day)
      .where('purpose', '=', purpose)
      .executeTakeFirst()
    return Number(sum?.tokens ?? 0)
  }

  return {
    /**
     * Reserves an amount unless the day would then exceed a cap (`null`: no cap); check and reservation are atomic. Returns
     * the id of the reservation (`null` if it was refused) and the day's total.
     */
    reserve(
      day: string,
      amount: Amount,
      caps: { tokens: number | null; usd: number | null; purposeTokens?: number | null },
      purpose: string = 'summary',
    ): Promise<{ id: string | null; day: Amount; isPurposeUsedUp?: boolean }> {
      return dialect.transaction(async (tx) => {
        // Two calls that both see room for one would otherwise both use it.
        await dialect.lock(tx, 'spending')
        const spent = await sumOf(tx, day)
        const total = { tokens: spent.tokens + amount.tokens, usd: spent.usd + amount.usd }
        const over = total.tokens > (caps.tokens ?? Infinity) || total.usd > (caps.usd ?? Infinity)
        if (over) return { id: null, day: spent }
        const most = caps.purposeTokens ?? null
        if (most !== null && (await tokensOf(tx, day, purpose)) + amount.tokens > most) {
          return { id: null, day: spent, isPurposeUsedUp: true }
        }
        const { id } = await tx
          .insertInto('spending')
          .values({ day, purpose, ...amount })
          .returning('id')
          .executeTakeFirstOrThrow()
        return { id: String(id), day: total }
      })
    },

    /** Replaces a reservation by what was actually spent. */
    async settle(id: string, { tokens, usd }: Amount): Promise<void> {
      await db.updateTable('spending').set({ tokens, usd }).where('id', '=', Number(id)).execute()
    },

    /** The day's calls, tokens and dollars by what they were for; calls that failed unbilled count with no tokens. */
    async byPurpose(day: string): Promise<Map<string, PurposeSpending>> {
      const rows = await db
        .selectFrom('spending')
        .select([
          'purpose',
          (eb) => eb.fn.countAll().as('calls'),
          (eb) => eb.fn.sum('tokens').as('tokens'),
          (eb) => eb.fn.sum('usd').as('usd'),
        ])
        .where('day', '=', day)
        .groupBy('purpose')
        .execute()
      return new Map(
        rows.map(({ purpose, calls, tokens, usd }) => [
          purpose,
          { calls: Number(calls), tokens: Number(tokens), usd: Number(usd) },
        ]),
      )
    },

    /** A day's total so far. */
    of: (day: string): Promise<Amount> => sumOf(db, day),

    /** Allows the day's warning to be sent again, after its caps have changed. */
    async releaseWarning(day: string): Promise<void> {
      await db.deleteFrom('alert_state').where('name', '=', `budget ${day}`).execute()
    },

    /** True for the first caller of a day, in any process: the one that warns the admins. */
    async claimWarning(day: string): Promise<boolean> {
      const row = await db
        .insertInto('alert_state')
        .values({ name: `budget ${day}`, at: Date.parse(day) })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .returning('name')
        .executeTakeFirst()
      return row !== undefined
    },
  }
}
