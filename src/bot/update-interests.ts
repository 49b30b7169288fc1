import { featuresOf, toFeatured } from '../digest/interests/article-features.ts'
import {
  faded,
  type Interests,
  learned,
  roundInterests,
  SIGNALS,
  type Signal,
} from '../digest/interests/interests.ts'
import type { Article } from '../model/article.ts'
import { featureOf, type Interest, readFeature } from '../model/interest.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { BotDeps } from './context.ts'
import { preferencesOf, updatePreferences } from './preferences.ts'

type Parts = Pick<BotDeps, 'store' | 'now'>

/** Learns from a reaction to an article; `times` is -1 where it was taken back. */
export async function updateInterests(
  subscriber: Subscriber,
  article: Article,
  signal: Signal,
  times: 1 | -1,
  deps: Parts,
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
  await refreshInterests(subscriber, deps)
}

/** Moves a subscriber to the profile of its interests, where they differ enough from those of the current one. */
export async function refreshInterests(subscriber: Subscriber, deps: Parts): Promise<void> {
  const interests = roundInterests(
    interestsOf(await deps.store.interests.of(subscriber.chatId), deps.now()),
  )
  const { interests: before } = await preferencesOf(deps, subscriber)
  if (same(interests, before)) return
  await updatePreferences(deps, subscriber, { interests })
}

/** Stored interests as they weigh now; what is pinned does not fade. */
export function interestsOf(stored: readonly Interest[], now: number): Interests {
  return new Map(
    stored.map((one) => [
      featureOf(one),
      one.pinned ? one.weight : faded(one.weight, now - one.updatedAt),
    ]),
  )
}

function same(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
