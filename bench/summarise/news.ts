import type { Block } from '../../src/model/block.ts'
import { HOUR } from '../../src/model/time.ts'
import type { Store } from '../../src/store/store.ts'
import { articleContent, newEntry } from '../../tests/support/new-article.ts'

const SOURCES = 20
const ARTICLES_EACH = 15
/** Some 450 words, the middle of the pages of the corpora. */
const PARAGRAPH =
  'The council opened a library of machines on Monday. It cost less than planned. Anybody may borrow one for a week, and the council hopes that few are lost. '
const BLOCKS = Array.from(
  { length: 8 },
  (): Block => ({ kind: 'paragraph', text: PARAGRAPH.repeat(2), marks: [] }),
)

/** What reading each page gave. */
const CONTENT = articleContent({ blocks: BLOCKS, words: 450 })

/**
 * Articles from 20 sources, read: a day's 300 unless `each` source has another number. Gives the sources' ids.
 * @param now when the newest came out.
 */
export async function fillDay(store: Store, now: number, each = ARTICLES_EACH): Promise<number[]> {
  await store.sources.sync(
    Array.from({ length: SOURCES }, (_, place) => ({
      url: `https://source-${place}.example/feed`,
      title: `Source ${place}`,
      siteUrl: null,
      topic: null,
      language: 'en',
    })),
    now,
  )
  const sources = await store.sources.all()
  for (const { id, title } of sources) {
    const found = Array.from({ length: each }, (_, place) => {
      const url = `https://source-${id}.example/${place}`
      const publishedAt = now - place * HOUR
      return newEntry({ url, title: `Library ${place} of ${title}`, publishedAt })
    })
    for (const article of await store.articles.record(id, found, now)) {
      await store.articles.saveContent(article, CONTENT, now)
    }
  }
  return sources.map(({ id }) => id)
}
