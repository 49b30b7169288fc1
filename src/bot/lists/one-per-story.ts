import type { Article } from '../../model/article.ts'

/** Loads at most `limit` articles of an order from `offset` on; none at its end. */
type LoadArticles<T> = (offset: number, limit: number) => Promise<readonly T[]>

/** Articles loaded at first: enough for a page of which every second article is left out. */
const FIRST_LOAD = 12

/**
 * The first articles of an order that are wanted, one per story: the first of each. `count` of them, or all if there are fewer.
 * Loads what it looks at in growing pieces, since few chats mute much.
 */
export async function onePerStory<T extends Pick<Article, 'storyId'>>(
  load: LoadArticles<T>,
  isWanted: (article: T) => boolean,
  count: number,
): Promise<T[]> {
  const found: T[] = []
  const stories = new Set<number>()
  let offset = 0
  let limit = Math.max(FIRST_LOAD, count)
  for (;;) {
    const loaded = await load(offset, limit)
    if (loaded.length === 0) return found
    for (const article of loaded) {
      const { storyId } = article
      if ((storyId !== null && stories.has(storyId)) || !isWanted(article)) continue
      if (storyId !== null) stories.add(storyId)
      found.push(article)
      if (found.length === count) return found
    }
    offset += limit
    limit *= 2
  }
}
