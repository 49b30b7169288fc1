import { decodePreferences, encodePreferences, type Preferences } from '../model/preferences.ts'
import type { SubscriberRow } from '../store/schema.ts'
import type { BotDeps } from './context.ts'

/** What a subscriber asks of digests. */
export async function preferencesOf(
  { store }: Pick<BotDeps, 'store'>,
  { profile_id }: Pick<SubscriberRow, 'profile_id'>,
): Promise<Preferences> {
  return decodePreferences(await store.profiles.wishes(profile_id))
}

/** Changes what a subscriber asks for: the subscriber moves to the profile of those who ask the same. */
export async function updatePreferences(
  { store, now }: Pick<BotDeps, 'store' | 'now'>,
  subscriber: SubscriberRow,
  change: Partial<Preferences>,
): Promise<Preferences> {
  const wishes = { ...(await preferencesOf({ store }, subscriber)), ...change }
  const profile_id = await store.profiles.ensure(encodePreferences(wishes))
  await store.subscribers.update(subscriber.chat_id, { profile_id, updated_at: now() })
  subscriber.profile_id = profile_id
  return wishes
}

/** A list with an item in or out of it. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
}
