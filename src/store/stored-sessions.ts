import { readSession, type Session } from '../model/session.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

export type Sessions = ReturnType<typeof sessions>

const SESSION = compiledQuery((db, value: ValueOf<{ key: string }>) =>
  db.selectFrom('session').select('value').where('key', '=', value('key')),
)

/** Sessions: what a chat is in the middle of. If they are lost, no subscriber and no digest is. */
export function sessions(db: Database) {
  return {
    /** `undefined` if there is none or it was stored by an incompatible version: the chat then begins a new one. */
    async read(key: string): Promise<Session | undefined> {
      const [row] = await SESSION(db, { key })
      return row === undefined ? undefined : readSession(parsed(row.value))
    },

    async write(key: string, session: Session, now: number): Promise<void> {
      const value = JSON.stringify(session)
      await db
        .insertInto('session')
        .values({ key, value, updated_at: now })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: now }))
        .execute()
    },

    async delete(key: string): Promise<void> {
      await db.deleteFrom('session').where('key', '=', key).execute()
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON, so not a session either.
    return undefined
  }
}
