import { createClusterer } from '../cluster/clusterer.ts'
import { topicsOf } from '../digest/topics/topics-of.ts'
import { type ArticleReader, createArticleReader } from '../read/article-reader.ts'
import { createPageReader, type PageReader } from '../read/page-reader.ts'
import type { AppContext } from './context.ts'

/** Pages are read in threads of their own, beside the one that answers taps; they start when first needed. */
const READING_THREADS = 2

/** Reading pages and finding their story: for what sources bring, and for a link that somebody sends. */
export interface Reading {
  readings: ArticleReader
  close(): Promise<void>
}

export async function openReading(context: AppContext): Promise<Reading> {
  const { store, metrics, fetcher, now, log } = context
  const pageReader = createPageReader({ workers: READING_THREADS, log })
  const clusterer = await createClusterer({ store, log })
  const readings = createArticleReader({
    store,
    fetcher,
    readPage: timed(pageReader, metrics),
    readFeed: (html, url) => pageReader.readFeed(html, url),
    topicsOf,
    onRead: (id) => clusterer.assign([id]),
    now,
    log,
  })
  return { readings, close: () => pageReader.close() }
}

/** The page reader, with how long it took and how well it read. */
function timed(pageReader: PageReader, metrics: AppContext['metrics']): PageReader['read'] {
  return async (page) => {
    const begun = performance.now()
    const read = await pageReader.read(page)
    metrics.read(read.quality, performance.now() - begun)
    return read
  }
}
