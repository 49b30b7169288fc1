import { isTimeZone } from '../../config.ts'
import { nextDue } from '../../deliver/nextDue.ts'
import { rhythmOf } from '../../deliver/plan.ts'
import { readWishes, type Wishes, writeWishes } from '../../digest/wishes.ts'
import type { SubscriberRow } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import type { Shown } from './screens.ts'

/** A setting as a person names it, checked. */
export type Change =
  | { name: 'time'; minutes: number }
  | { name: 'zone'; zone: string }
  | { name: 'size'; size: number }

/** Reads a button's or a person's wish; `null` where it is none. */
export function readChange(name: string, value: string): Change | null {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : null
  if (name === 'time' && number !== null && number < 1440) return { name, minutes: number }
  if (name === 'size' && number !== null && number >= 1 && number <= 20) {
    return { name, size: number }
  }
  if (name === 'zone' && isTimeZone(value)) return { name, zone: value }
  return null
}

/** What the settings of a subscriber are. */
export async function shownOf(store: Store, subscriber: SubscriberRow): Promise<Shown> {
  return { subscriber, wishes: readWishes(await store.profiles.wishes(subscriber.profile_id)) }
}

/** Makes a change and works the next due time out anew. Gives the settings as they are now. */
export async function makeChange(
  store: Store,
  subscriber: SubscriberRow,
  change: Change,
  now: number,
): Promise<Shown> {
  const { wishes } = await shownOf(store, subscriber)
  const changed = { ...subscriber, updated_at: now }
  const newWishes: Wishes = change.name === 'size' ? { ...wishes, size: change.size } : wishes
  if (change.name === 'time') changed.times = JSON.stringify([change.minutes])
  if (change.name === 'zone') changed.zone = change.zone
  if (change.name === 'size') {
    changed.profile_id = await store.profiles.ensure(writeWishes(newWishes))
  }
  if (changed.state === 'active') changed.next_due_at = nextDue(now, rhythmOf(changed))
  const { chat_id: chatId, times, zone, profile_id, next_due_at, updated_at } = changed
  await store.subscribers.update(chatId, { times, zone, profile_id, next_due_at, updated_at })
  return { subscriber: changed, wishes: newWishes }
}
