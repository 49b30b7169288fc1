import { type SeenArticle, updateOf } from '../cluster/story-update.ts'
import type { Article } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import type { AlreadySent } from '../model/digest.ts'
import { DAY } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { clipSentence } from './clip-sentence.ts'

/** An article with something new about a story that the chat was sent before. */
export interface StoryUpdate {
  article: Article
  /** The sentence that states what changed. */
  news: string
}

/** How long a story is followed after it was sent; what comes later is another story. */
const FOLLOWED_MS = 10 * DAY
/** Limit on the stories that are checked for a digest. */
const MAX_STORIES = 30
/** Limit on the articles of a story that are checked, newest first. */
const MAX_ARTICLES = 3

/** For each story that a chat was sent, the newest article that adds something, and what it adds. */
export async function findStoryUpdates(
  store: Pick<Store, 'articles' | 'digests'>,
  candidates: readonly Article[],
  chatId: number,
  sent: AlreadySent,
  asOf: number,
): Promise<StoryUpdate[]> {
  const open = candidates.filter(
    ({ id, storyId }) => storyId !== null && sent.stories.has(storyId) && !sent.articles.has(id),
  )
  const byStory = Map.groupBy(open, ({ storyId }) => storyId ?? 0)
  const stories = [...byStory.keys()].slice(0, MAX_STORIES)
  if (stories.length === 0) return []
  const sentArticles = await store.digests.deliveredOfStories(chatId, stories, asOf - FOLLOWED_MS)
  const found: StoryUpdate[] = []
  for (const story of stories) {
    const ids = sentArticles
      .filter((article) => article.storyId === story)
      .map((article) => article.articleId)
    const before = await store.articles.many(ids)
    // It was sent too long ago, so there is nothing to compare with.
    if (before.length === 0) continue
    const latest = Math.max(...before.map((article) => article.publishedAt))
    const seen = await Promise.all(before.map((article) => toSeen(store, article)))
    const later = (byStory.get(story) ?? [])
      .filter((article) => article.publishedAt > latest)
      .sort((a, b) => b.publishedAt - a.publishedAt)
      .slice(0, MAX_ARTICLES)
    for (const article of later) {
      const update = updateOf(seen, await toSeen(store, article))
      if (update === null) continue
      found.push({ article, news: clipSentence(update.sentence) })
      break
    }
  }
  return found
}

async function toSeen(
  { articles }: Pick<Store, 'articles'>,
  { id, title, language }: Article,
): Promise<SeenArticle> {
  return { title, text: plainText(await articles.blocks(id)), language }
}
