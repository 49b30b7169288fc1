import { type SeenArticle, updateOf } from '../cluster/story-update.ts'
import type { Article } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import { DAY } from '../model/time.ts'
import type { Delivered } from '../store/digests.ts'
import type { Store } from '../store/store.ts'

/** An article with something new about a story that the chat was sent before. */
export interface StoryUpdate {
  article: Article
  /** The sentence that says what changed. */
  news: string
}

/** How long a story is followed after it was sent; what comes later is another story. */
const FOLLOWED_MS = 10 * DAY
/** Stories looked at for a digest, and the newest articles of each. */
const STORIES = 30
const NEWEST = 3
/** Characters of a card's line that says what is new. */
const SENTENCE = 280

/** For each story that a chat was sent, the newest article that adds something, and what it adds. */
export async function findStoryUpdates(
  store: Pick<Store, 'articles' | 'digests'>,
  candidates: readonly Article[],
  chatId: number,
  told: Delivered,
  asOf: number,
): Promise<StoryUpdate[]> {
  const open = candidates.filter(
    ({ id, storyId }) => storyId !== null && told.stories.has(storyId) && !told.articles.has(id),
  )
  const byStory = Map.groupBy(open, ({ storyId }) => storyId ?? 0)
  const stories = [...byStory.keys()].slice(0, STORIES)
  if (stories.length === 0) return []
  const known = await store.digests.deliveredOfStories(chatId, stories, asOf - FOLLOWED_MS)
  const found: StoryUpdate[] = []
  for (const story of stories) {
    const ids = known.filter((one) => one.storyId === story).map((one) => one.articleId)
    const before = await store.articles.many(ids)
    // Sent longer ago than stories are followed: there is nothing to compare with.
    if (before.length === 0) continue
    const latest = Math.max(...before.map((article) => article.publishedAt))
    const tellings = await Promise.all(before.map((article) => telling(store, article)))
    const later = (byStory.get(story) ?? [])
      .filter((article) => article.publishedAt > latest)
      .sort((a, b) => b.publishedAt - a.publishedAt)
      .slice(0, NEWEST)
    for (const article of later) {
      const update = updateOf(tellings, await telling(store, article))
      if (update === null) continue
      found.push({ article, news: cut(update.sentence) })
      break
    }
  }
  return found
}

async function telling(
  { articles }: Pick<Store, 'articles'>,
  { id, title, language }: Article,
): Promise<SeenArticle> {
  return { title, text: plainText(await articles.blocks(id)), language }
}

function cut(sentence: string): string {
  if (sentence.length <= SENTENCE) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', SENTENCE)).toWellFormed()}…`
}
