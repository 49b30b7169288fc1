import { threadAt } from '../collect/discussion/thread-address.ts'
import { MIN_COMMENTS, type Thread } from '../model/discussion.ts'
import type { DiscussedAt } from '../store/article-threads.ts'

/**
 * The discussions whose comments can be read, each once, the one with most comments first; one that nobody has counted comes before
 * those with few. Of equals that of the article itself comes before those of its story. Pure.
 */
export function threadsOf(places: readonly DiscussedAt[]): Thread[] {
  const threads = new Map<string, Thread>()
  for (const { article, address, comments } of places) {
    const thread = threadAt(address)
    if (thread === null) continue
    const { site, url } = thread
    const known = threads.get(url)
    const most = Math.max(known?.comments ?? -1, comments ?? -1)
    threads.set(url, {
      ...(known ?? { article, site, url, address }),
      comments: most === -1 ? null : most,
    })
  }
  return [...threads.values()].toSorted((a, b) => weight(b) - weight(a))
}

/** What nobody has counted may be larger than what is known to be small. */
function weight({ comments }: Thread): number {
  return comments ?? MIN_COMMENTS - 0.5
}
