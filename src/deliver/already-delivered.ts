import type { Store } from '../store/store.ts'

/**
 * Finds the members of a group who were sent an article of the group's digest before, in another digest. All of a group had
 * the same last digest and mostly the same ones before, but not always: a digest on demand, a delivery that failed.
 */
export interface AlreadyDelivered {
  /** Adds a digest of this run and its articles. */
  add(digestId: number, articles: readonly number[]): Promise<void>
  /** The chats that were sent part of their digest before, among these chats with the digests they are to get. */
  among(digests: ReadonlyMap<number, number>): Promise<Set<number>>
}

export function createAlreadyDelivered(
  store: Pick<Store, 'deliveries' | 'digests'>,
): AlreadyDelivered {
  const articlesOf = new Map<number, ReadonlySet<number>>()
  /** No digest with a smaller id contains an article of this run. */
  let first = Number.POSITIVE_INFINITY

  const load = async (digestIds: readonly number[]) => {
    const missing = [...new Set(digestIds)].filter((id) => !articlesOf.has(id))
    if (missing.length === 0) return
    for (const [id, articles] of await store.digests.articles(missing)) articlesOf.set(id, articles)
  }

  const overlap = (one: number, other: number): boolean => {
    const a = articlesOf.get(one)
    const b = articlesOf.get(other)
    return a !== undefined && b !== undefined && !a.isDisjointFrom(b)
  }

  return {
    async add(digestId, articles) {
      articlesOf.set(digestId, new Set(articles))
      first = Math.min(first, await store.digests.oldestSharingArticle(digestId))
    },

    async among(digests) {
      if (digests.size === 0) return new Set()
      const received = await store.deliveries.received([...digests.keys()], first)
      await load(received.map(({ digestId }) => digestId))
      const overlapping = received.filter(({ chatId, digestId }) => {
        const planned = digests.get(chatId)
        return planned !== undefined && planned !== digestId && overlap(planned, digestId)
      })
      return new Set(overlapping.map(({ chatId }) => chatId))
    },
  }
}
