import { createClusterer } from '../cluster/clusterer.ts'
import { topicsOf } from '../digest/topics/topics-of.ts'
import { type ArticleReader, createArticleReader } from '../read/article-reader.ts'
import { createPageReader, type PageReader } from '../read/page-reader.ts'
import type { AppContext } from './context.ts'

/** Threads that read pages, so that the main one stays free to answer taps; they start when first needed. */
const READER_THREADS = 2

/** Reads pages and clusters them: for articles of sources, and for links that people send. */
export interface OpenedArticleReader {
  articleReader: ArticleReader
  close(): Promise<void>
}

/** Opens the reader with its threads; `close` ends them unless they were handed in. */
export async function openArticleReader(
  context: Pick<
    AppContext,
    'store' | 'metrics' | 'fetcher' | 'pageReader' | 'texts' | 'now' | 'log'
  >,
): Promise<OpenedArticleReader> {
  const { store, metrics, fetcher, now, log } = context
  const ownReader = context.pageReader === undefined
  const pageReader = context.pageReader ?? createPageReader({ workers: READER_THREADS, log })
  const clusterer = await createClusterer({ store, log })
  const articleReader = createArticleReader({
    store,
    fetcher,
    readPage: withMetrics(pageReader, metrics),
    readFeed: (html, url, known) => pageReader.readFeed(html, url, known),
    topicsOf,
    headings: (language) => {
      const t = context.texts.in(language ?? 'en')
      return { chapters: t('chapters'), transcript: t('transcript') }
    },
    onRead: (id) => clusterer.assign([id]),
    now,
    log,
  })
  return {
    articleReader,
    async close() {
      if (ownReader) await pageReader.close()
    },
  }
}

/** The page reader, with metrics of its time and the quality. */
function withMetrics(pageReader: PageReader, metrics: AppContext['metrics']): PageReader['read'] {
  return async (page) => {
    const startedAt = performance.now()
    const read = await pageReader.read(page)
    metrics.read(read.quality, performance.now() - startedAt)
    return read
  }
}
