import { featuresOf, toFeatured } from '../digest/interests/article-features.ts'
import { faded, learned, roundStored, SIGNALS, type Signal } from '../digest/interests/interests.ts'
import type { Article } from '../model/article.ts'
import { featureOf, type Interest, readFeature } from '../model/interest.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import { preferencesOf, updatePreferences } from './update-preferences.ts'

/** What changing interests needs. */
export interface InterestsDeps {
  store: Pick<Store, 'interests' | 'profiles' | 'subscribers'>
  now: () => number
}

/** Learns from a reaction to an article; `times` is -1 when the reaction was taken back. */
export async function updateInterests(
  subscriber: Subscriber,
  article: Article,
  signal: Signal,
  times: 1 | -1,
  deps: InterestsDeps,
): Promise<void> {
  const { store, now } = deps
  const { chatId } = subscriber
  const known = new Map((await store.interests.of(chatId)).map((one) => [featureOf(one), one]))
  const interests = featuresOf(toFeatured(article)).map((feature): Interest => {
    const before = known.get(feature)
    const weight = before === undefined ? 0 : faded(before.weight, now() - before.updatedAt)
    return {
      ...readFeature(feature),
      weight: learned(weight, SIGNALS[signal] * times, feature),
      pinned: before?.pinned ?? false,
      updatedAt: now(),
    }
  })
  await store.interests.write(chatId, interests)
  // A pinned one stays as it is.
  for (const one of interests) if (!one.pinned) known.set(featureOf(one), one)
  await moveToProfile(subscriber, [...known.values()], deps)
}

/** Moves a subscriber to the profile of its interests, if their rounded weights differ from those of its current profile. */
export async function refreshInterests(subscriber: Subscriber, deps: InterestsDeps): Promise<void> {
  await moveToProfile(subscriber, await deps.store.interests.of(subscriber.chatId), deps)
}

async function moveToProfile(
  subscriber: Subscriber,
  stored: readonly Interest[],
  deps: InterestsDeps,
): Promise<void> {
  const interests = roundStored(stored, deps.now())
  const { interests: before } = await preferencesOf(deps, subscriber)
  if (areEqual(interests, before)) return
  await updatePreferences(deps, subscriber, { interests })
}

function areEqual(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
