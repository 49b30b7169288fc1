import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

/** Tokens and US dollars. */
interface Amount {
  tokens: number
  usd: number
}

export type Spending = ReturnType<typeof spending>

/** What models cost, day by day. Stored, so that neither a crash nor a second process can spend a day's budget twice. */
export function spending(db: Database, dialect: Dialect) {
  const sumOf = async (on: Database, day: string): Promise<Amount> => {
    const sum = await on
      .selectFrom('spending')
      .select((eb) => [eb.fn.sum('tokens').as('tokens'), eb.fn.sum('usd').as('usd')])
      .where('day', '=', day)
      .executeTakeFirst()
    return { tokens: Number(sum?.tokens ?? 0), usd: Number(sum?.usd ?? 0) }
  }

  return {
    /**
     * Reserves an amount unless the day would then exceed a cap (`null`: no cap), in one step with the check. Returns the id
     * of the reservation, `null` where there is none, and the day's total.
     */
    reserve(
      day: string,
      ask: Amount,
      caps: { tokens: number | null; usd: number | null },
    ): Promise<{ id: string | null; day: Amount }> {
      return dialect.transaction(async (tx) => {
        // Two calls that both see room for one would otherwise both take it.
        await dialect.alone(tx, 'spending')
        const spent = await sumOf(tx, day)
        const then = { tokens: spent.tokens + ask.tokens, usd: spent.usd + ask.usd }
        const over = then.tokens > (caps.tokens ?? Infinity) || then.usd > (caps.usd ?? Infinity)
        if (over) return { id: null, day: spent }
        const { id } = await tx
          .insertInto('spending')
          .values({ day, ...ask })
          .returning('id')
          .executeTakeFirstOrThrow()
        return { id: String(id), day: then }
      })
    },

    /** Replaces a reservation by what was really spent. */
    async settle(id: string, { tokens, usd }: Amount): Promise<void> {
      await db.updateTable('spending').set({ tokens, usd }).where('id', '=', Number(id)).execute()
    },

    /** A day's total so far. */
    of: (day: string): Promise<Amount> => sumOf(db, day),

    /** Allows the day's warning to be given again, after its caps have changed. */
    async releaseWarning(day: string): Promise<void> {
      await db.deleteFrom('notice').where('name', '=', `budget ${day}`).execute()
    },

    /** True for the first caller of a day, in any process: the one that warns the admins. */
    async claimWarning(day: string): Promise<boolean> {
      const row = await db
        .insertInto('notice')
        .values({ name: `budget ${day}`, at: Date.parse(day) })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .returning('name')
        .executeTakeFirst()
      return row !== undefined
    },
  }
}
