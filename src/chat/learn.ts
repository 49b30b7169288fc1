import { featuresOf } from '../digest/taste/features.ts'
import { inSteps } from '../digest/taste/in-steps.ts'
import { faded, learned, SIGNALS, type Signal, type Taste } from '../digest/taste/taste.ts'
import { toTasted } from '../digest/taste/to-tasted.ts'
import type { SubscriberRow, TasteRow } from '../store/schema.ts'
import type { ChatParts } from './context.ts'
import { changeWishes, wishesOf } from './wishes.ts'

type Parts = Pick<ChatParts, 'store' | 'now'>

/** Learns from what was done with an article; `times` is -1 where it was taken back. */
export async function learn(
  subscriber: SubscriberRow,
  articleId: number,
  signal: Signal,
  times: 1 | -1,
  parts: Parts,
): Promise<void> {
  const { store, now } = parts
  const article = await store.articles.get(articleId)
  if (article === undefined) return
  const { chat_id } = subscriber
  const known = new Map((await store.tastes.of(chat_id)).map((row) => [featureOf(row), row]))
  const rows = featuresOf(toTasted(article)).map((feature): TasteRow => {
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
  await store.tastes.write(rows)
  await retaste(subscriber, parts)
}

/** Moves a subscriber to the profile of its taste, where that differs enough from the one that it has. */
export async function retaste(subscriber: SubscriberRow, parts: Parts): Promise<void> {
  const taste = inSteps(tasteOf(await parts.store.tastes.of(subscriber.chat_id), parts.now()))
  const { taste: before } = await wishesOf(parts, subscriber)
  if (same(taste, before)) return
  await changeWishes(parts, subscriber, { taste })
}

/** Stored rows as they are now; what is pinned does not fade. */
export function tasteOf(rows: readonly TasteRow[], now: number): Taste {
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
