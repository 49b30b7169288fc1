import { isTimeZone } from '../../config.ts'
import type { SettingName } from '../../model/callback.ts'
import type { Preferences } from '../../model/preferences.ts'
import { dueAfter, type Schedule } from '../../model/schedule.ts'
import { changed, type Subscriber, type SubscriberChange } from '../../model/subscriber.ts'
import { DAY } from '../../model/time.ts'
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

/** What changing a setting needs of the store. */
type SettingsStore = Pick<Store, 'profiles' | 'subscribers'>

/** What a subscriber's settings are. */
export async function shownOf(store: SettingsStore, subscriber: Subscriber): Promise<Shown> {
  return { subscriber, wishes: await store.subscribers.preferences(subscriber.chatId) }
}

/**
 * Makes a change and writes what it changes, nothing else: planning and other updates write the same subscriber. Returns the
 * settings as they are then.
 */
export async function makeChange(
  store: SettingsStore,
  subscriber: Subscriber,
  change: Change,
  now: number,
): Promise<Shown> {
  const { wishes: before } = await shownOf(store, subscriber)
  const inPreferences = preferencesBy(change)
  const wishes = { ...before, ...inPreferences }
  const inSubscriber = subscriberBy(change, subscriber.schedule)
  const after = changed(subscriber, inSubscriber)
  const isMoved = 'schedule' in inSubscriber || 'pausedUntil' in inSubscriber
  const edit: SubscriberChange = {
    ...inSubscriber,
    ...(inPreferences === null ? {} : { profileId: await store.profiles.ensure(wishes) }),
    ...(isMoved && after.state === 'active' ? { nextDueAt: dueAfter(after, now) } : {}),
    updatedAt: now,
  }
  await store.subscribers.update(subscriber.chatId, edit)
  return { subscriber: changed(subscriber, edit), wishes }
}

/** What a change sets in the preferences; `null` where it is none of theirs. */
function preferencesBy(change: Change): Partial<Preferences> | null {
  if (change.name === 'size') return { size: change.size, minutes: null }
  if (change.name === 'minutes') return { minutes: change.minutes }
  if (change.name === 'speak') return { language: change.language }
  return null
}

/** What a change sets of the subscriber. */
function subscriberBy(change: Change, { times }: Schedule): SubscriberChange {
  switch (change.name) {
    case 'time':
      return { schedule: { times: [change.minutes] } }
    case 'times':
      return { schedule: { times: ascending(change.minutes) } }
    case 'alsoTime':
      return { schedule: { times: withOrWithout(times, change.minutes) } }
    case 'days':
      return { schedule: { weekdays: change.weekdays } }
    case 'zone':
      return { schedule: { zone: change.zone } }
    case 'form':
      return { form: change.form }
    case 'reading':
      return { reading: change.reading }
    case 'pictures':
      return { pictures: change.on }
    case 'language':
      return { language: change.language }
    case 'pause':
      return { pausedUntil: change.until }
    case 'size':
    case 'minutes':
    case 'speak':
      return {}
  }
}

/** The last time that is left cannot be taken away: that is what /stop and pausing are for. */
function withOrWithout(times: readonly number[], minutes: number): readonly number[] {
  if (!times.includes(minutes)) return ascending([...times, minutes])
  return times.length === 1 ? times : times.filter((one) => one !== minutes)
}

function ascending(list: readonly number[]): number[] {
  return [...new Set(list)].sort((a, b) => a - b)
}
