import { encodePreferences, type Preferences } from '../model/preferences.ts'
import { decodeProfile } from './codecs/profile-codec.ts'
import type { Database } from './database.ts'

export type Profiles = ReturnType<typeof profiles>

/** Profiles: what decides a digest's content, shared by all subscribers with the same preferences. */
export function profiles(db: Database) {
  return {
    /** The id of the profile with these preferences; creates it if there is none. Preferences left out have their defaults. */
    async ensure(preferences: Pick<Preferences, 'size'> & Partial<Preferences>): Promise<number> {
      const text = encodePreferences(preferences)
      const find = () =>
        db.selectFrom('profile').select('id').where('preferences', '=', text).executeTakeFirst()
      const known = await find()
      if (known !== undefined) return known.id
      await db
        .insertInto('profile')
        .values({ preferences: text })
        .onConflict((conflict) => conflict.column('preferences').doNothing())
        .execute()
      const created = await find()
      if (created === undefined) throw new Error('a profile disappeared right after it was created')
      return created.id
    },

    /**
     * The preferences of a profile.
     * @throws {DamagedColumn} if they are stored in a form that no version wrote.
     * @throws if there is no such profile.
     */
    async preferences(id: number): Promise<Preferences> {
      const row = await db
        .selectFrom('profile')
        .select(['id', 'preferences'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return decodeProfile(row)
    },
  }
}
