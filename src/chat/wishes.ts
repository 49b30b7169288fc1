import { readWishes, type Wishes, writeWishes } from '../digest/wishes.ts'
import type { SubscriberRow } from '../store/schema.ts'
import type { ChatParts } from './context.ts'

/** What a subscriber asks of digests. */
export async function wishesOf(
  { store }: Pick<ChatParts, 'store'>,
  { profile_id }: Pick<SubscriberRow, 'profile_id'>,
): Promise<Wishes> {
  return readWishes(await store.profiles.wishes(profile_id))
}

/** Changes what a subscriber asks for: the subscriber moves to the profile of those who ask the same. */
export async function changeWishes(
  { store, now }: Pick<ChatParts, 'store' | 'now'>,
  subscriber: SubscriberRow,
  change: Partial<Wishes>,
): Promise<Wishes> {
  const wishes = { ...(await wishesOf({ store }, subscriber)), ...change }
  const profile_id = await store.profiles.ensure(writeWishes(wishes))
  await store.subscribers.update(subscriber.chat_id, { profile_id, updated_at: now() })
  subscriber.profile_id = profile_id
  return wishes
}

/** A list with an item in or out of it. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
}
