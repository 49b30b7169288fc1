import type { CardViews } from '../../card-views/card-views.ts'
import { DEFAULT_READER, readerOf } from '../../card-views/reader.ts'
import { type StoryData, storyData } from '../../card-views/story-data.ts'
import type { Push } from '../../model/push.ts'
import type { Store } from '../../store/store.ts'

/** What the body of a push is read from. */
export interface PushBodyDeps {
  store: Pick<Store, 'forChat' | 'subscribers'>
  cards: Pick<CardViews, 'forChat'>
}

/** The JSON of a push, the same each time it is repeated; `null` if what it is about is gone, or its owner may not see it any more. */
export async function pushBody(push: Push, { store, cards }: PushBodyDeps): Promise<string | null> {
  const viewer = store.forChat(push.chatId)
  const shown = cards.forChat(viewer)
  const subscriber = await store.subscribers.get(push.chatId)
  const reader = subscriber === undefined ? DEFAULT_READER : readerOf(subscriber)
  const timestamp = new Date(push.createdAt).toISOString()
  if (push.articleId !== null) {
    const view = await shown.article(push.articleId, null, reader)
    if (view === null) return null
    return JSON.stringify({ type: 'article.saved', timestamp, data: storyData(view) })
  }
  const { digestId } = push
  if (digestId === null || !(await viewer.digests.has(digestId))) return null
  const stories: StoryData[] = []
  for (const position of (await shown.articlesOf(digestId)).keys()) {
    const view = await shown.view(digestId, position, reader)
    if (view !== null) stories.push(storyData(view))
  }
  return JSON.stringify({ type: 'digest.delivered', timestamp, data: { id: digestId, stories } })
}
