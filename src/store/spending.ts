import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

/** Tokens and US dollars. */
interface Amount {
  tokens: number
  usd: number
}

export type Spending = ReturnType<typeof spending>

/** What models cost, day by day. Kept here, so that a crash or a second process cannot spend a day's budget twice. */
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
     * Sets an amount aside unless the day would then be above a cap (`null`: none), in one step with the check. Gives the
     * id of what was set aside, `null` where it was not, and what the day comes to.
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

    /** Replaces what was set aside by what was really spent. */
    async settle(id: string, { tokens, usd }: Amount): Promise<void> {
      await db.updateTable('spending').set({ tokens, usd }).where('id', '=', Number(id)).execute()
    },

    /** What a day comes to so far. */
    of: (day: string): Promise<Amount> => sumOf(db, day),

    /** The day's warning may be given anew: its caps are others now. */
    async releaseWarning(day: string): Promise<void> {
      await db.deleteFrom('notice').where('name', '=', `budget ${day}`).execute()
    },

    /** True for the first caller of a day, on any process: the one who tells the admins. */
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
