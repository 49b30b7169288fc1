import { FetchError } from '../collect/fetch/fetch-error.ts'
import type { Fetcher } from '../collect/fetch/fetcher.ts'
import { isStop } from '../collect/is-stop.ts'
import type { Logger } from '../log.ts'
import type { UnreadArticle } from '../model/article.ts'
import type { Page } from './page.ts'
import { PageReaderClosed } from './page-reader.ts'

/** Reads the bytes of a page, with a time limit. Never throws because of the content. */
export type ReadPage = (page: {
  bytes: Uint8Array
  url: string
  contentType: string | null
  /** What the feed declares, ISO 639-1: it counts where the page declares nothing. */
  language?: string | null
}) => Promise<Page>

export interface FetchPageDeps {
  fetcher: Pick<Fetcher, 'forSource'>
  readPage: ReadPage
  log: Logger
}

/** What came of fetching a page. */
export interface FetchedPage {
  /** `null` if it could not be fetched. */
  page: Page | null
  /** Whether a later attempt may succeed. */
  again: boolean
  /** Whether the process is stopping: the page is read after the restart. */
  isStopped?: boolean
}

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'

/** Fetches and reads the page of an article. Never throws: what went wrong is logged. */
export async function fetchPage(
  { fetcher, readPage, log }: FetchPageDeps,
  article: UnreadArticle,
): Promise<FetchedPage> {
  try {
    const client = fetcher.forSource(article.source)
    const response = await client.get(article.link, { accept: ACCEPT })
    const contentType = response.headers['content-type'] ?? null
    if (response.status !== 200) {
      log.info({ article: article.id, status: response.status }, 'could not fetch page')
      return { page: null, again: response.status === 429 || response.status >= 500 }
    }
    if (contentType !== null && !/html|xml|text\/plain/i.test(contentType)) {
      log.info({ article: article.id, contentType }, 'not a page')
      return { page: null, again: false }
    }
    const page = await readPage({
      bytes: response.bytes,
      url: response.url,
      contentType,
      language: article.language,
    })
    return { page, again: false }
  } catch (error) {
    if (isStop(error) || error instanceof PageReaderClosed) {
      return { page: null, again: true, isStopped: true }
    }
    const why = error instanceof Error ? error.message : String(error)
    log.info({ article: article.id, why }, 'could not fetch page')
    return { page: null, again: !isHopeless(error) }
  }
}

/** Whether retrying is pointless, because the address itself is wrong. */
function isHopeless(error: unknown): boolean {
  return error instanceof FetchError && ['bad-url', 'refused-address'].includes(error.code)
}
