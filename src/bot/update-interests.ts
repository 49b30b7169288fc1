import { featuresOf } from '../digest/interests/article-features.ts'
import { roundInterests } from '../digest/interests/in-steps.ts'
import {
  faded,
  type Interests,
  learned,
  SIGNALS,
  type Signal,
} from '../digest/interests/interests.ts'
import { toFeatured } from '../digest/interests/to-featured.ts'
import type { SubscriberRow, TasteRow } from '../store/schema.ts'
import type { BotDeps } from './context.ts'
import { preferencesOf, updatePreferences } from './preferences.ts'

type Parts = Pick<BotDeps, 'store' | 'now'>

/** Learns from what was done with an article; `times` is -1 where it was taken back. */
export async function updateInterests(
  subscriber: SubscriberRow,
  articleId: number,
  signal: Signal,
  times: 1 | -1,
  deps: Parts,
): Promise<void> {
  const { store, now } = deps
  const article = await store.articles.get(articleId)
  if (article === undefined) return
  const { chat_id } = subscriber
  const known = new Map((await store.interests.of(chat_id)).map((row) => [featureOf(row), row]))
  const rows = featuresOf(toFeatured(article)).map((feature): TasteRow => {
    const row = known.get(feature)
    const before = row === undefined ? 0 : faded(row.weight, now() - row.updated_at)
    const colon = feature.indexOf(':')
    return {
      chat_id,
      kind: feature.slice(0, colon) as TasteRow['kind'],
      name: feature.slice(colon + 1),
      weight: learned(before, SIGNALS[signal] * times, feature),
      pinned: row?.pinned ?? 0,
      updated_at: now(),
    }
  })
  await store.interests.write(rows)
  await refreshInterests(subscriber, deps)
}

/** Moves a subscriber to the profile of its taste, where that differs enough from the one that it has. */
export async function refreshInterests(subscriber: SubscriberRow, deps: Parts): Promise<void> {
  const taste = roundInterests(
    interestsOf(await deps.store.interests.of(subscriber.chat_id), deps.now()),
  )
  const { taste: before } = await preferencesOf(deps, subscriber)
  if (same(taste, before)) return
  await updatePreferences(deps, subscriber, { taste })
}

/** Stored rows as they are now; what is pinned does not fade. */
export function interestsOf(rows: readonly TasteRow[], now: number): Interests {
  return new Map(
    rows.map((row) => [
      featureOf(row),
      row.pinned === 1 ? row.weight : faded(row.weight, now - row.updated_at),
    ]),
  )
}

function featureOf({ kind, name }: Pick<TasteRow, 'kind' | 'name'>): string {
  return `${kind}:${name}`
}

function same(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
