import { FetchError } from '../collect/fetch/fetch-error.ts'
import type { Fetcher } from '../collect/fetch/fetcher.ts'
import { isStop } from '../collect/is-stop.ts'
import { canonicalUrl } from '../collect/url/canonical.ts'
import { isSameSite } from '../collect/url/same-site.ts'
import { startTurn } from '../jobs/turn.ts'
import type { Logger } from '../log.ts'
import type { ArticleContent, UnreadArticle } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import { DAILY_SHARE, type OwnerUsage } from '../model/owner-share.ts'
import type { SourceKind } from '../model/source.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Page } from './page.ts'
import { PageReaderClosed } from './page-reader.ts'
import type { KnownFromFeed } from './read-feed-html.ts'
import { createReadingShare } from './reading-share.ts'

/** Reads the bytes of a page, with a time limit. Never throws because of the content. */
export type ReadPage = (page: {
  bytes: Uint8Array
  url: string
  contentType: string | null
  /** What the feed declares, ISO 639-1: it counts where the page declares nothing. */
  language?: string | null
}) => Promise<Page>

export interface ArticleReaderDeps {
  store: Pick<Store, 'articles' | 'owners'>
  fetcher: Pick<Fetcher, 'forSource'>
  readPage: ReadPage
  /** Reads the content of an article in its feed, also with a time limit. */
  readFeed: (html: string, url: string, known: KnownFromFeed) => Promise<Page>
  /** Topics of an article, from its title, its first sentences and the data of its source. */
  topicsOf: (article: {
    title: string
    lead: string | null
    categories: readonly string[]
    sourceTopic: string | null
  }) => string[]
  /** Called at once for each article read, to cluster it: without a story, a digest could contain it and its story. */
  onRead?: (articleId: number) => Promise<void>
  /** How much of it the personal sources of one chat may cause in a day; `DAILY_SHARE` by default. */
  share?: OwnerUsage
  /** How long one host or owner keeps its place, ms; 30,000 by default. */
  turnMs?: number
  now: () => number
  log: Logger
}

/** Reads the pages of new articles. */
export interface ArticleReader {
  /** Articles that have not been read, grouped by host or owner, newest first. */
  unread(): Promise<ToRead[]>
  /**
   * Reads those of these articles that have not been read, as far as that can be done in one turn. Returns the ids of the articles
   * it has read. Once the personal sources of a chat have used up their share of the day, the texts of their feeds have to do.
   */
  read(ids: readonly number[]): Promise<number[]>
  /** Reads one article now, unless it has been read: a person waits for it. */
  readNow(id: number): Promise<void>
}

/** Unread articles of one host, or of the personal sources of one owner. */
export interface ToRead {
  /**
   * The host: one job reads all its pages, so that no two processes request from one host at the same time. Of personal sources
   * the owner: one job reads some of their pages, so that nobody takes the places of others.
   */
  key: string
  ids: number[]
  isPersonal: boolean
}

/** Pages fetched concurrently, as many as the fetcher allows per host. */
const CONCURRENCY = 2
/** Articles loaded at a time; the next call finds the others. */
const BATCH = 2000
/** Articles of one owner that are read in one turn. */
const OWNER_BATCH = 20
/** How long one host or owner keeps its place among those being read, ms. No page is requested later. */
const TURN = 30_000
/** A page that cannot be fetched is retried after 5, then 15 minutes; then the content in the feed is used. */
const AGAIN_MS = [5 * MINUTE, 15 * MINUTE]
const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'

/**
 * Creates an article reader: reads the page or, if that shows less, the content in the feed, and stores the result.
 * @example
 * const reader = createArticleReader({ store, fetcher, readPage, readFeed, topicsOf, now: Date.now, log })
 * for (const { ids } of await reader.unread()) await reader.read(ids)
 */
export function createArticleReader(deps: ArticleReaderDeps): ArticleReader {
  const { store, fetcher, readPage, readFeed, topicsOf, onRead, now, log } = deps
  const { share = DAILY_SHARE, turnMs = TURN } = deps
  /** Set once the fetcher or the page reader was closed: a run that goes on until nothing is unread would never end. */
  let isStopping = false

  /** Fetches and reads the page; `null` if that failed. `again`: a later attempt may succeed. */
  const fetchPage = async (
    article: UnreadArticle,
  ): Promise<{ page: Page | null; again: boolean; isStopped?: boolean }> => {
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

  const read = async (article: UnreadArticle, mayFetch = true): Promise<number | null> => {
    const { page, again, isStopped } = mayFetch
      ? await fetchPage(article)
      : { page: null, again: false }
    // The process is stopping: the page is read after the restart.
    if (isStopped) {
      isStopping = true
      return null
    }
    const fromFeed =
      article.feedHtml === null ? null : await readFeed(article.feedHtml, article.link, article)
    const wait = AGAIN_MS[article.readTries]
    if (page === null && again && wait !== undefined && fromFeed?.quality !== 'full') {
      await store.articles.postponeReading(article.id, now() + wait)
      return null
    }
    const isPart = isPartOfPage(article.url)
    const best = isPart && hasText(fromFeed) ? fromFeed : better(page, fromFeed)
    const canonical = page?.canonicalUrl ?? null
    if (canonical !== null && !isPart && speaksFor(canonical, article.link)) {
      const id = await store.articles.adoptUrl(article.id, canonicalUrl(canonical))
      if (id !== article.id) {
        log.info({ article: article.id, same: id }, 'the same article under another address')
        return null
      }
    }
    const lead = leadOf(best)
    const topics = topicsOf({
      title: article.title,
      lead,
      categories: article.categories,
      sourceTopic: article.sourceTopic,
    })
    await store.articles.saveContent(
      article.id,
      {
        ...toContent(best, takesPageTitle(article.sourceKind)),
        ...(isDateOfPage(article.sourceKind) && page?.publishedAt
          ? { publishedAt: page.publishedAt }
          : {}),
        lead,
        topics,
      },
      now(),
    )
    // Articles that will never be sent are not clustered.
    if (!article.eligible) return article.id
    try {
      await onRead?.(article.id)
    } catch (err) {
      // Log and go on: the article can be sent without a story, and the other pages must not wait.
      log.error({ err, article: article.id }, 'no story for an article')
    }
    return article.id
  }

  const unreadPersonal = async (): Promise<ToRead[]> => {
    const articles = await store.articles.unreadPersonal(now(), {
      perSource: OWNER_BATCH,
      limit: BATCH,
    })
    if (articles.length === 0) return []
    const owners = await store.owners.of([...new Set(articles.map(({ sourceId }) => sourceId))])
    const grouped = Map.groupBy(articles, (article) =>
      String(owners.get(article.sourceId) ?? hostOf(article)),
    )
    return [...grouped].map(([key, some]) => ({
      key,
      ids: some.map(({ id }) => id).slice(0, OWNER_BATCH),
      isPersonal: true,
    }))
  }

  return {
    async readNow(id) {
      const article = await store.articles.toReadNow(id)
      if (article !== undefined) await read(article)
    },

    async unread() {
      if (isStopping) return []
      const hosts = Map.groupBy(await store.articles.unread(now(), BATCH), hostOf)
      const shared = [...hosts].map(([key, articles]) => {
        return { key, ids: articles.map(({ id }) => id), isPersonal: false }
      })
      return [...shared, ...(await unreadPersonal())]
    },

    async read(ids) {
      const done: number[] = []
      const queue = ids.values()
      const turn = startTurn(turnMs, now)
      const mayFetch = createReadingShare({ store, share, now, log })
      const work = async () => {
        for (const next of queue) {
          if (isStopping || turn.isOver()) return
          const article = await store.articles.toRead(next, now())
          const id = article === undefined ? null : await read(article, await mayFetch(article))
          if (id !== null) done.push(id)
        }
      }
      await Promise.all(Array.from({ length: CONCURRENCY }, work))
      if (done.length > 0) log.info({ articles: done.length }, 'read')
      return done
    },
  }
}

function hostOf({ link }: { link: string }): string {
  return URL.parse(link)?.host ?? ''
}

/** Whether an article is one of several on its page, told apart by what follows `#`: the page is not its text alone. */
function isPartOfPage(url: string): boolean {
  return /#(?![!/])/.test(url)
}

/** Fewer words in a feed only name the article. */
const MIN_OWN_WORDS = 10

function hasText(fromFeed: Page | null): fromFeed is Page {
  return fromFeed !== null && fromFeed.words >= MIN_OWN_WORDS
}

/** Whether to trust the canonical address of a page: only one on the same site, and not the front page. */
function speaksFor(canonical: string, link: string): boolean {
  return isSameSite(canonical, link) && new URL(canonical).pathname.length > 1
}

/** Whether retrying is pointless, because the address itself is wrong. */
function isHopeless(error: unknown): boolean {
  return error instanceof FetchError && ['bad-url', 'refused-address'].includes(error.code)
}

/** Chooses between page and feed: the page, unless it shows less than the feed. */
function better(page: Page | null, fromFeed: Page | null): Page | null {
  if (page === null || fromFeed === null) return page ?? fromFeed
  const isArticle = page.quality !== 'not-article' && page.quality !== 'list'
  if (isArticle && page.quality === 'full' && page.words >= fromFeed.words * 0.5) return page
  if (isArticle && fromFeed.words <= page.words) return page
  return {
    ...fromFeed,
    leadImage: page.leadImage ?? fromFeed.leadImage,
    author: page.author ?? fromFeed.author,
    language: fromFeed.language ?? page.language,
    siteName: page.siteName,
    // The feed's quality counts if the feed is complete or the page is not an article; otherwise the page's.
    quality: fromFeed.quality === 'full' || !isArticle ? fromFeed.quality : page.quality,
  }
}

/** Number of characters from the beginning of an article that are stored with its title. */
const LEAD = 500

function leadOf(page: Page | null): string | null {
  const text = plainText(page?.blocks ?? [])
    .slice(0, LEAD)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text.toWellFormed()
}

/** Whether the date of the page replaces the stored one: sitemaps say when a page was changed. */
function isDateOfPage(kind: SourceKind): boolean {
  return kind === 'site' || kind === 'sitemap'
}

/** Whether the title of the page replaces the stored one, which sources of this kind only derive from the address. */
function takesPageTitle(kind: SourceKind): boolean {
  switch (kind) {
    case 'sitemap':
    case 'site':
      return true
    case 'feed':
    case 'list':
      return false
  }
}

function toContent(
  page: Page | null,
  isTitleWanted: boolean,
): Omit<ArticleContent, 'lead' | 'topics'> {
  return {
    blocks: page?.blocks ?? [],
    quality: page?.quality ?? 'short',
    extractor: page?.reader ?? 'feed',
    words: page?.words ?? 0,
    title: isTitleWanted ? (page?.title ?? null) : null,
    author: page?.author ?? null,
    language: page?.language ?? null,
    imageUrl: page?.leadImage?.url ?? null,
    imageCaption: page?.leadImage?.caption ?? null,
    siteName: page?.siteName ?? null,
  }
}
