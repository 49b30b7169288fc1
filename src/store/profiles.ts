import type { Database } from './database.ts'

export type Profiles = ReturnType<typeof profiles>

/** Profiles: what decides a digest's content, shared by all subscribers who wish the same. */
export function profiles(db: Database) {
  return {
    /** The id of the profile with these wishes (canonical JSON), made where there is none. */
    async ensure(wishes: string): Promise<number> {
      const find = () =>
        db.selectFrom('profile').select('id').where('wishes', '=', wishes).executeTakeFirst()
      const known = await find()
      if (known !== undefined) return known.id
      await db
        .insertInto('profile')
        .values({ wishes })
        .onConflict((conflict) => conflict.column('wishes').doNothing())
        .execute()
      const made = await find()
      if (made === undefined) throw new Error('a profile vanished right after it was made')
      return made.id
    },

    async wishes(id: number): Promise<string> {
      const row = await db
        .selectFrom('profile')
        .select('wishes')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return row.wishes
    },
  }
}
