import { setImmediate as breathe } from 'node:timers/promises'
import type { DueGroup, DuePosition, DueSubscriber } from '../model/due-subscriber.ts'
import type { Store } from '../store/store.ts'

type Subscribers = Pick<Store, 'subscribers'>

/** Due subscribers scanned at a time: some 10 ms of SQLite, so that a tap in between is answered at once. */
const PIECE = 5000

/** Who can share a digest, as a key. */
export function groupKey(of: Pick<DueGroup, 'profileId' | 'lastDigestId' | 'missed'>): string {
  return `${of.profileId} ${of.lastDigestId} ${of.missed}`
}

/** Everybody due by `until` as groups that can share a digest, by key. */
export async function dueGroups(store: Subscribers, until: number): Promise<Map<string, DueGroup>> {
  const found = new Map<string, DueGroup>()
  let after: DuePosition | null = null
  do {
    const { groups, last } = await store.subscribers.dueGroups(until, after, PIECE)
    for (const group of groups) {
      const key = groupKey(group)
      const known = found.get(key)
      // Later pieces are due later.
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
