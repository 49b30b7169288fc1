import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

/** Tokens of models, characters that are read out, and US dollars for both. */
interface Amount {
  tokens: number
  usd: number
  characters?: number
}

/** What calls for one purpose used in a day. */
export interface PurposeSpending {
  calls: number
  tokens: number
  characters: number
  usd: number
}

export type Spending = ReturnType<typeof spending>

/** What models cost, day by day. Stored, so that neither a crash nor a second process can spend a day's budget twice. */
export function spending(db: Database, dialect: Dialect) {
  const sumOf = async (database: Database, day: string): Promise<Required<Amount>> => {
    const sum = await database
      .selectFrom('spending')
      .select((eb) => [
        eb.fn.sum('tokens').as('tokens'),
        eb.fn.sum('usd').as('usd'),
        eb.fn.sum('characters').as('characters'),
      ])
      .where('day', '=', day)
      .executeTakeFirst()
    return {
      tokens: Number(sum?.tokens ?? 0),
      usd: Number(sum?.usd ?? 0),
      characters: Number(sum?.characters ?? 0),
    }
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
      caps: {
        tokens: number | null
        usd: number | null
        purposeTokens?: number | null
        characters?: number | null
      },
      purpose: string = 'summary',
    ): Promise<{ id: string | null; day: Amount; isPurposeUsedUp?: boolean }> {
      return dialect.transaction(async (tx) => {
        // Two calls that both see room for one would otherwise both use it.
        await dialect.lock(tx, 'spending')
        const spent = await sumOf(tx, day)
        const total = {
          tokens: spent.tokens + amount.tokens,
          usd: spent.usd + amount.usd,
          characters: spent.characters + (amount.characters ?? 0),
        }
        const over =
          total.tokens > (caps.tokens ?? Infinity) ||
          total.usd > (caps.usd ?? Infinity) ||
          total.characters > (caps.characters ?? Infinity)
        if (over) return { id: null, day: withoutCharacters(spent) }
        const most = caps.purposeTokens ?? null
        if (most !== null && (await tokensOf(tx, day, purpose)) + amount.tokens > most) {
          return { id: null, day: withoutCharacters(spent), isPurposeUsedUp: true }
        }
        const { id } = await tx
          .insertInto('spending')
          .values({ day, purpose, ...amount })
          .returning('id')
          .executeTakeFirstOrThrow()
        return { id: String(id), day: withoutCharacters(total) }
      })
    },

    /** Replaces a reservation by what was actually spent. */
    async settle(id: string, { tokens, usd, characters = 0 }: Amount): Promise<void> {
      await db
        .updateTable('spending')
        .set({ tokens, usd, characters })
        .where('id', '=', Number(id))
        .execute()
    },

    /** The day's calls by what they were for, with what they used; calls that failed unbilled count with nothing. */
    async byPurpose(day: string): Promise<Map<string, PurposeSpending>> {
      const rows = await db
        .selectFrom('spending')
        .select([
          'purpose',
          (eb) => eb.fn.countAll().as('calls'),
          (eb) => eb.fn.sum('tokens').as('tokens'),
          (eb) => eb.fn.sum('usd').as('usd'),
          (eb) => eb.fn.sum('characters').as('characters'),
        ])
        .where('day', '=', day)
        .groupBy('purpose')
        .execute()
      return new Map(
        rows.map(({ purpose, calls, tokens, usd, characters }) => [
          purpose,
          {
            calls: Number(calls),
            tokens: Number(tokens),
            usd: Number(usd),
            characters: Number(characters),
          },
        ]),
      )
    },

    /** A day's tokens and money so far; characters are in `byPurpose`. */
    of: async (day: string): Promise<Amount> => withoutCharacters(await sumOf(db, day)),

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

function withoutCharacters({ tokens, usd }: Amount): Amount {
  return { tokens, usd }
}
