import { isTimeZone } from '../../config.ts'
import { dueAfter } from '../../deliver/due-after.ts'
import type { SettingName } from '../../model/callback.ts'
import { decodePreferences, encodePreferences, type Preferences } from '../../model/preferences.ts'
import { DAY } from '../../model/time.ts'
import type { SubscriberRow } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import type { Shown } from './screens.ts'

/** A setting as a person names it, checked. */
export type Change =
  /** One time of day, in place of all others. */
  | { name: 'time'; minutes: number }
  /** Several times of day. */
  | { name: 'times'; minutes: readonly number[] }
  /** One more time of day, or one less. */
  | { name: 'alsoTime'; minutes: number }
  /** Seven bits, Monday is 1. */
  | { name: 'days'; weekdays: number }
  | { name: 'zone'; zone: string }
  | { name: 'size'; size: number }
  | { name: 'minutes'; minutes: number }
  | { name: 'form'; form: 'cards' | 'overview' }
  | { name: 'reading'; reading: 'classic' | 'rich' }
  | { name: 'pictures'; on: boolean }
  /** Language of the summaries; `null` leaves each in its article's own. */
  | { name: 'speak'; language: string | null }
  /** Language of the interface. */
  | { name: 'language'; language: string }
  /** No digest before then, epoch milliseconds; `null` goes on at once. */
  | { name: 'pause'; until: number | null }

/** Reads a button's wish; `null` where it is none. */
export function readChange(name: SettingName, value: string, now: number): Change | null {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : -1
  const language = /^[a-z]{2}(-[a-z]{2,4})?$/.test(value) ? value : null
  if ((name === 'time' || name === 'alsoTime') && number >= 0 && number < 1440) {
    return { name, minutes: number }
  }
  if (name === 'days' && number >= 1 && number <= 127) return { name, weekdays: number }
  if (name === 'size' && number >= 1 && number <= 20) return { name, size: number }
  if (name === 'minutes' && number >= 1 && number <= 60) return { name, minutes: number }
  if (name === 'zone' && isTimeZone(value)) return { name, zone: value }
  if (name === 'form' && (value === 'cards' || value === 'overview')) return { name, form: value }
  if (name === 'reading' && (value === 'classic' || value === 'rich')) {
    return { name, reading: value }
  }
  if (name === 'pictures' && (value === 'on' || value === 'off')) {
    return { name, on: value === 'on' }
  }
  if (name === 'speak' && value === 'own') return { name, language: null }
  if ((name === 'speak' || name === 'language') && language !== null) return { name, language }
  if (name === 'pause' && number >= 0 && number <= 366) {
    return { name, until: number === 0 ? null : now + number * DAY }
  }
  return null
}

/** What the settings of a subscriber are. */
export async function shownOf(store: Store, subscriber: SubscriberRow): Promise<Shown> {
  return {
    subscriber,
    wishes: decodePreferences(await store.profiles.wishes(subscriber.profile_id)),
  }
}

/** Makes a change and works the next due time out anew. Gives the settings as they are now. */
export async function makeChange(
  store: Store,
  subscriber: SubscriberRow,
  change: Change,
  now: number,
): Promise<Shown> {
  const { wishes } = await shownOf(store, subscriber)
  const newWishes = { ...wishes, ...inWishes(change) }
  const changed: SubscriberRow = {
    ...subscriber,
    ...inSubscriber(subscriber, change),
    updated_at: now,
  }
  changed.profile_id = await store.profiles.ensure(encodePreferences(newWishes))
  if (changed.state === 'active') changed.next_due_at = dueAfter(changed, now)
  await store.subscribers.update(subscriber.chat_id, changed)
  return { subscriber: changed, wishes: newWishes }
}

function inWishes(change: Change): Partial<Preferences> {
  if (change.name === 'size') return { size: change.size, minutes: null }
  if (change.name === 'minutes') return { minutes: change.minutes }
  if (change.name === 'speak') return { language: change.language }
  return {}
}

function inSubscriber(before: SubscriberRow, change: Change): Partial<SubscriberRow> {
  switch (change.name) {
    case 'time':
      return { times: JSON.stringify([change.minutes]) }
    case 'times':
      return { times: JSON.stringify(ascending(change.minutes)) }
    case 'alsoTime':
      return { times: JSON.stringify(withOrWithout(before, change.minutes)) }
    case 'days':
      return { weekdays: change.weekdays }
    case 'zone':
      return { zone: change.zone }
    case 'form':
      return { form: change.form }
    case 'reading':
      return { reading: change.reading }
    case 'pictures':
      return { pictures: change.on ? 1 : 0 }
    case 'language':
      return { language: change.language }
    case 'pause':
      return { paused_until: change.until }
    case 'size':
    case 'minutes':
    case 'speak':
      return {}
  }
}

/** The last time that is left cannot be taken away: that is what /stop and pausing are for. */
function withOrWithout({ times }: SubscriberRow, minutes: number): number[] {
  const before = JSON.parse(times) as number[]
  if (!before.includes(minutes)) return ascending([...before, minutes])
  return before.length === 1 ? before : before.filter((one) => one !== minutes)
}

function ascending(list: readonly number[]): number[] {
  return [...new Set(list)].sort((a, b) => a - b)
}
