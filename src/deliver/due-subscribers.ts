import { setImmediate as breathe } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import type { DueGroup, DuePlace, DueRow } from '../store/subscribers.ts'

/** Rows of due subscribers looked at in one go: some 10 ms of SQLite, so that a tap in between is answered at once. */
const PIECE = 5000

/** Who can share a digest, as a key. */
export function groupKey(
  of: Pick<DueGroup, 'profile_id' | 'last_digest_id'> & { missed: boolean },
): string {
  return `${of.profile_id} ${of.last_digest_id} ${of.missed}`
}

/** Everybody due by `until` as groups that can share a digest, by key. */
export async function dueGroups(store: Store, until: number): Promise<Map<string, DueGroup>> {
  const found = new Map<string, DueGroup>()
  let after: DuePlace | null = null
  do {
    const { groups, last } = await store.subscribers.dueGroups(until, after, PIECE)
    for (const group of groups) {
      const key = groupKey({ ...group, missed: group.missed === 1 })
      const known = found.get(key)
      // Later pieces are due later.
      if (known === undefined) found.set(key, group)
      else known.latest_due_at = group.latest_due_at
    }
    after = last
    if (after !== null) await breathe()
  } while (after !== null)
  return found
}

/** Due subscribers in chunks of `size`, longest waiting first. Others get a turn between two chunks. */
export async function* dueChunks(
  store: Store,
  until: number,
  size: number,
): AsyncGenerator<DueRow[]> {
  let after: DuePlace | null = null
  for (;;) {
    const chunk = await store.subscribers.due(until, after, size)
    if (chunk.length > 0) yield chunk
    after = chunk.at(-1) ?? null
    if (chunk.length < size || after === null) return
    await breathe()
  }
}
