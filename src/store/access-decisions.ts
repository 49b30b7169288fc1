import { ACCESS_STATES, type AccessState, type Invite } from '../model/access.ts'
import { oneOf } from './codecs/column.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

export type Access = ReturnType<typeof access>

const DECISION = compiledQuery((db, value: ValueOf<{ personId: number }>) =>
  db.selectFrom('access').select('state').where('person_id', '=', value('personId')),
)

/** Who may use the bot, and who may not. */
export function access(db: Database) {
  return {
    /**
     * The decision about a person or a chat; `undefined` if there is none.
     * @throws {DamagedColumn}
     */
    async of(personId: number): Promise<AccessState | undefined> {
      const [row] = await DECISION(db, { personId })
      const cell = { table: 'access', column: 'state', id: personId }
      return row && oneOf(ACCESS_STATES, row.state, cell)
    },

    /**
     * The decisions about several people and chats, by id; without those about whom there is none.
     * @throws {DamagedColumn}
     */
    async decisions(ids: readonly number[]): Promise<Map<number, AccessState>> {
      const rows = await db
        .selectFrom('access')
        .select(['person_id', 'state'])
        .where('person_id', 'in', [...new Set(ids)])
        .execute()
      return new Map(
        rows.map(({ person_id: id, state }) => [
          id,
          oneOf(ACCESS_STATES, state, { table: 'access', column: 'state', id }),
        ]),
      )
    },

    /** Lets in or bans a person or a chat. */
    async decide(personId: number, state: AccessState, byId: number, now: number): Promise<void> {
      const decision = { state, by_id: byId, at: now }
      await db
        .insertInto('access')
        .values({ person_id: personId, ...decision })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(decision))
        .execute()
    },

    async invite({ code, byId, createdAt, expiresAt, usesLeft }: Invite): Promise<void> {
      await db
        .insertInto('invite')
        .values({
          code,
          by_id: byId,
          created_at: createdAt,
          expires_at: expiresAt,
          uses_left: usesLeft,
        })
        .execute()
    },

    /** Takes one use of an invitation and lets the person in, both or neither. Returns false if it is unknown, used up or expired. */
    redeem(code: string, personId: number, now: number): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const row = await tx
          .updateTable('invite')
          .set((eb) => ({ uses_left: eb('uses_left', '-', 1) }))
          .where('code', '=', code)
          .where('uses_left', '>', 0)
          .where('expires_at', '>', now)
          .returning('by_id')
          .executeTakeFirst()
        if (row === undefined) return false
        await access(tx).decide(personId, 'allowed', row.by_id, now)
        return true
      })
    },
  }
}
