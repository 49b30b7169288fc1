import { pino } from 'pino'
import { createClusterer } from '../../src/cluster/clusterer.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import {
  articleContent,
  listedSource,
  newEntry,
  paragraph,
} from '../../tests/support/new-article.ts'
import { type Accuracy, accuracy } from './figures.ts'
import type { StoryArticle } from './story-set.ts'

/** An article with the id of the story that it was put into. */
export interface PlacedArticle {
  article: StoryArticle
  story: number
}

/** Stores articles and groups them as the product does: one after another as they were published, with all rechecks. */
export async function placeInStore(articles: readonly StoryArticle[]): Promise<PlacedArticle[]> {
  const log = pino({ level: 'silent' })
  const store = await openStore('file::memory:', log)
  try {
    const clusterer = await createClusterer({ store, log })
    const ids = await record(store, articles)
    await clusterer.assign(ids)
    const stored = new Map((await store.articles.many(ids)).map((one) => [one.id, one.storyId]))
    return articles.map((article, index) => {
      const story = stored.get(ids[index] ?? -1) ?? null
      if (story === null) throw new Error(`${article.id} has no story`)
      return { article, story }
    })
  } finally {
    await store.close()
  }
}

/** Precision and recall of pairs within stories, over every pair of the given articles. */
export function storyAccuracy(placed: readonly PlacedArticle[]): Accuracy {
  return accuracy(
    placed.flatMap((a, index) =>
      placed.slice(index + 1).map((b) => ({
        same: a.article.event === b.article.event,
        said: a.story === b.story,
      })),
    ),
  )
}

/** The ids of the stored articles, in the same order. */
async function record(store: Store, articles: readonly StoryArticle[]): Promise<number[]> {
  const names = [...new Set(articles.map(({ source }) => source))]
  // Names of sources in Cyrillic have no host name: each source is known by its number.
  const listed = names.map((name, index) => listedSource(`source ${index}`, { title: name }))
  await store.sources.sync(listed, 0)
  const sources = new Map((await store.sources.all()).map(({ title, id }) => [title, id]))
  const ids: number[] = []
  for (const [index, { source, title, lead, language, publishedAt }] of articles.entries()) {
    const url = `https://news.example/${index}`
    const entry = newEntry({ url, title, language, publishedAt })
    const [id = -1] = await store.articles.record(sources.get(source) ?? -1, [entry], publishedAt)
    const content = articleContent({ blocks: [paragraph(lead)], language })
    await store.articles.saveContent(id, content, publishedAt)
    ids.push(id)
  }
  return ids
}
