import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** What a profile of a new subscriber has; others can say something about a person. */
const PERSONAL = ['mutedSources', 'mutedTopics', 'mutedWords', 'ownSources', 'taste']

/**
 * Deletes the digests that no chat has a delivery of and whose profile no subscriber has, and then the profiles that nothing
 * refers to: muted words, personal sources and interests of chats that are gone. `profileIds` are the profiles whose digests may
 * go.
 */
export async function deleteUnusedProfiles(
  tx: Transaction<Schema>,
  profileIds: readonly number[],
): Promise<void> {
  const isUsed = sql<boolean>`exists (select 1 from subscriber where subscriber.profile_id = profile.id)`
  const unused = await tx
    .selectFrom('profile')
    .select('id')
    .where('id', 'in', [...profileIds, -1])
    .where((eb) => eb.not(isUsed))
    .execute()
  if (unused.length > 0) {
    await tx
      .deleteFrom('digest')
      .where(
        'profile_id',
        'in',
        unused.map(({ id }) => id),
      )
      .where('id', 'not in', (eb) => eb.selectFrom('delivery').select('digest_id'))
      .where('id', 'not in', (eb) => eb.selectFrom('broadcast').select('digest_id'))
      .execute()
  }
  await tx
    .deleteFrom('profile')
    .where('id', 'not in', (eb) => eb.selectFrom('subscriber').select('profile_id'))
    .where('id', 'not in', (eb) => eb.selectFrom('digest').select('profile_id'))
    .where((eb) => eb.or(PERSONAL.map((name) => eb('preferences', 'like', `%"${name}":%`))))
    .execute()
}
