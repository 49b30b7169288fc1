import { nextRecap } from '../../model/recap.ts'
import { dueAfter } from '../../model/schedule.ts'
import { changed, type Subscriber, type SubscriberChange } from '../../model/subscriber.ts'
import type { Store } from '../../store/store.ts'
import type { BotLimits } from '../bot-deps.ts'
import type { CurrentSettings, SettingChange } from './setting.ts'

/** What reading and changing settings needs of the store. */
export type SettingsStore = Pick<Store, 'profiles' | 'subscribers'>

/** The settings of a subscriber. `limits` says what there is to set. */
export async function currentSettings(
  store: Pick<SettingsStore, 'subscribers'>,
  subscriber: Subscriber,
  { hasSpeech }: Pick<BotLimits, 'hasSpeech'>,
): Promise<CurrentSettings> {
  const preferences = await store.subscribers.preferences(subscriber.chatId)
  return { subscriber, preferences, hasSpeech }
}

/**
 * Changes settings and returns all of them. Writes only the fields that change, since planning and other updates write the same
 * subscriber; recomputes the next due time only if the change affects it.
 */
export async function changeSettings(
  store: SettingsStore,
  current: CurrentSettings,
  change: SettingChange,
  now: number,
): Promise<CurrentSettings> {
  const { chatId } = current.subscriber
  const preferences = { ...current.preferences, ...change.preferences }
  const after = changed(current.subscriber, change.subscriber ?? {})
  const { schedule, pausedUntil } = change.subscriber ?? {}
  const isRescheduled = schedule !== undefined || pausedUntil !== undefined
  const isRecapChanged = isRescheduled || change.subscriber?.recap !== undefined
  const edit: SubscriberChange = {
    ...change.subscriber,
    ...(change.preferences && { profileId: await store.profiles.ensure(preferences) }),
    ...(isRescheduled && after.state === 'active' && { nextDueAt: dueAfter(after, now) }),
    ...(isRecapChanged && after.state === 'active' && { recapDueAt: nextRecap(after, now) }),
    updatedAt: now,
  }
  await store.subscribers.update(chatId, edit)
  return { ...current, subscriber: changed(current.subscriber, edit), preferences }
}
