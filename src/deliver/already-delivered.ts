import type { Store } from '../store/store.ts'

/**
 * Who of a group was told an article of its digest before, by another digest. Everybody in a group had the same last digest
 * and mostly the same ones before, but not always: a digest on demand, a delivery that failed.
 */
export interface AlreadyDelivered {
  /** A digest of this run and its articles. */
  add(digestId: number, articles: readonly number[]): Promise<void>
  /** Those chats, each with the digest it is to get, that were told part of it. */
  told(digests: ReadonlyMap<number, number>): Promise<Set<number>>
}

export function createAlreadyDelivered(store: Store): AlreadyDelivered {
  const articlesOf = new Map<number, ReadonlySet<number>>()
  /** No digest older than this holds anything of this run's. */
  let first = Number.POSITIVE_INFINITY

  const load = async (digestIds: readonly number[]) => {
    const missing = [...new Set(digestIds)].filter((id) => !articlesOf.has(id))
    if (missing.length === 0) return
    for (const [id, articles] of await store.digests.articles(missing)) articlesOf.set(id, articles)
  }

  const meet = (mine: number, other: number): boolean => {
    const a = articlesOf.get(mine)
    const b = articlesOf.get(other)
    return a !== undefined && b !== undefined && !a.isDisjointFrom(b)
  }

  return {
    async add(digestId, articles) {
      articlesOf.set(digestId, new Set(articles))
      first = Math.min(first, await store.digests.firstHolding(digestId))
    },

    async told(digests) {
      if (digests.size === 0) return new Set()
      const received = await store.deliveries.received([...digests.keys()], first)
      await load(received.map((row) => row.digest_id))
      const overlaps = received.filter(({ chat_id, digest_id }) => {
        const mine = digests.get(chat_id)
        return mine !== undefined && mine !== digest_id && meet(mine, digest_id)
      })
      return new Set(overlaps.map((row) => row.chat_id))
    },
  }
}
