import { encodePreferences, type Preferences } from '../model/preferences.ts'
import { decodeProfile } from './codecs/profile-codec.ts'
import type { Database } from './database.ts'

export type Profiles = ReturnType<typeof profiles>

/** Profiles: what decides a digest's content, shared by all subscribers with the same preferences. */
export function profiles(db: Database) {
  return {
    /** The id of the profile with these preferences, created where there is none. Left out is what is not asked for. */
    async ensure(preferences: Pick<Preferences, 'size'> & Partial<Preferences>): Promise<number> {
      const wishes = encodePreferences(preferences)
      const find = () =>
        db.selectFrom('profile').select('id').where('wishes', '=', wishes).executeTakeFirst()
      const known = await find()
      if (known !== undefined) return known.id
      await db
        .insertInto('profile')
        .values({ wishes })
        .onConflict((conflict) => conflict.column('wishes').doNothing())
        .execute()
      const created = await find()
      if (created === undefined) throw new Error('a profile vanished right after it was created')
      return created.id
    },

    /**
     * The preferences of a profile.
     * @throws {DamagedColumn} where they are stored in a form that no version wrote.
     * @throws where there is no such profile.
     */
    async preferences(id: number): Promise<Preferences> {
      const row = await db
        .selectFrom('profile')
        .select(['id', 'wishes'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return decodeProfile(row)
    },
  }
}
