import { setImmediate as breathe } from 'node:timers/promises'
import type { DueGroup, DuePosition, DueSubscriber } from '../model/due-subscriber.ts'
import type { Continuation } from '../model/follow.ts'
import type { Store } from '../store/store.ts'

type Subscribers = Pick<Store, 'subscribers'>

/** Due subscribers scanned at a time: some 10 ms of SQLite, so that taps are answered in between. */
const BATCH = 5000

/** The key of a group: subscribers with equal keys can share a digest. */
export function groupKey({
  profileId,
  lastDigestId,
  missed,
  weekdays,
}: Pick<DueGroup, 'profileId' | 'lastDigestId' | 'missed' | 'weekdays'>): string {
  return `${profileId} ${lastDigestId} ${missed} ${weekdays}`
}

/** What the key of a digest with these first places has in addition; empty for one without. */
export function firstKey(first: readonly Continuation[] | undefined): string {
  return first === undefined ? '' : ` ${JSON.stringify(first)}`
}

/** All subscribers due by `until`, as groups that can share a digest, by key. */
export async function dueGroups(store: Subscribers, until: number): Promise<Map<string, DueGroup>> {
  const found = new Map<string, DueGroup>()
  let after: DuePosition | null = null
  do {
    const { groups, last } = await store.subscribers.dueGroups(until, after, BATCH)
    for (const group of groups) {
      const key = groupKey(group)
      const known = found.get(key)
      // Later batches are due later.
      const { latestDueAt } = group
      found.set(key, known === undefined ? group : { ...known, latestDueAt })
    }
    after = last
    if (after !== null) await breathe()
  } while (after !== null)
  return found
}

/** Due subscribers in chunks of `size`, longest waiting first. Between two chunks the event loop runs other work. */
export async function* dueChunks(
  store: Subscribers,
  until: number,
  size: number,
): AsyncGenerator<DueSubscriber[]> {
  let after: DuePosition | null = null
  for (;;) {
    const chunk = await store.subscribers.due(until, after, size)
    if (chunk.length > 0) yield chunk
    after = chunk.at(-1) ?? null
    if (chunk.length < size || after === null) return
    await breathe()
  }
}
