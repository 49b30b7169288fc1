import type { Store } from '../store/store.ts'

/**
 * Who in a group was sent an article of its digest before, by another digest. Everybody in a group had the same last digest
 * and mostly the same ones before, but not always: a digest on demand, a delivery that failed.
 */
export interface AlreadyDelivered {
  /** A digest of this run and its articles. */
  add(digestId: number, articles: readonly number[]): Promise<void>
  /** Of these chats, each with the digest it is to get, those that were sent part of it before. */
  told(digests: ReadonlyMap<number, number>): Promise<Set<number>>
}

export function createAlreadyDelivered(
  store: Pick<Store, 'deliveries' | 'digests'>,
): AlreadyDelivered {
  const articlesOf = new Map<number, ReadonlySet<number>>()
  /** No digest older than this contains an article of this run. */
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
      first = Math.min(first, await store.digests.oldestSharingArticle(digestId))
    },

    async told(digests) {
      if (digests.size === 0) return new Set()
      const received = await store.deliveries.received([...digests.keys()], first)
      await load(received.map(({ digestId }) => digestId))
      const overlaps = received.filter(({ chatId, digestId }) => {
        const mine = digests.get(chatId)
        return mine !== undefined && mine !== digestId && meet(mine, digestId)
      })
      return new Set(overlaps.map(({ chatId }) => chatId))
    },
  }
}
