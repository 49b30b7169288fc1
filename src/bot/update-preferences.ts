import type { Preferences } from '../model/preferences.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'

/** What changing preferences needs. */
export interface PreferencesDeps {
  store: Pick<Store, 'profiles' | 'subscribers'>
  now: () => number
}

/** A subscriber's current preferences, including changes made since the update arrived. */
export function preferencesOf(
  { store }: { store: Pick<Store, 'subscribers'> },
  { chatId }: Pick<Subscriber, 'chatId'>,
): Promise<Preferences> {
  return store.subscribers.preferences(chatId)
}

/** Changes preferences: the subscriber moves to the profile with the same ones. Returns all of them. */
export async function updatePreferences(
  { store, now }: PreferencesDeps,
  { chatId }: Pick<Subscriber, 'chatId'>,
  change: Partial<Preferences>,
): Promise<Preferences> {
  const preferences = { ...(await store.subscribers.preferences(chatId)), ...change }
  const profileId = await store.profiles.ensure(preferences)
  await store.subscribers.update(chatId, { profileId, updatedAt: now() })
  return preferences
}

/** The list with the item added, or removed if it was in it. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
}
