import { advisoryOf } from '../collect/advisories/advisory-of.ts'
import { FetchError } from '../collect/fetch/fetch-error.ts'
import type { Fetcher } from '../collect/fetch/fetcher.ts'
import { canonicalUrl } from '../collect/url/canonical.ts'
import { isSameSite } from '../collect/url/same-site.ts'
import { startTurn } from '../jobs/turn.ts'
import type { Logger } from '../log.ts'
import type { UnreadArticle } from '../model/article.ts'
import { DAILY_SHARE, type OwnerUsage } from '../model/owner-share.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { isYoutube } from './episode/place-link.ts'
import { type Episode, type EpisodeHeadings, readEpisode } from './episode/read-episode.ts'
import { withEpisode } from './episode/with-episode.ts'
import { type FetchedPage, fetchPage, type ReadPage } from './fetch-page.ts'
import type { Page } from './page.ts'
import { isPartOfPage, pageOrFeed } from './page-or-feed.ts'
import type { KnownFromFeed } from './read-feed-html.ts'
import { fetchPost, isSharedPost } from './fetch-post.ts'
import { isMail, isPost, readPost } from './read-post.ts'
import { createReadingShare } from './reading-share.ts'
import { toContent } from './to-content.ts'
import { type ToRead, unreadArticles } from './unread-articles.ts'

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
  /** What the parts of an episode are called in a language (ISO 639-1); in English by default. */
  headings?: (language: string | null) => EpisodeHeadings
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

/** Pages fetched concurrently, as many as the fetcher allows per host. */
const CONCURRENCY = 2
/** How long one host or owner keeps its place among those being read, ms. No page is requested later. */
const TURN = 30_000
/** A page that cannot be fetched is retried after 5, then 15 minutes; then the content in the feed is used. */
const AGAIN_MS = [5 * MINUTE, 15 * MINUTE]
const ENGLISH = () => ({ chapters: 'Chapters', transcript: 'Transcript' })
const NOT_FETCHED: FetchedPage = { page: null, again: false }

/**
 * Creates an article reader: reads the page or, if that shows less, the content in the feed, and stores the result.
 * @example
 * const reader = createArticleReader({ store, fetcher, readPage, readFeed, topicsOf, now: Date.now, log })
 * for (const { ids } of await reader.unread()) await reader.read(ids)
 */
export function createArticleReader(deps: ArticleReaderDeps): ArticleReader {
  const { store, readFeed, topicsOf, onRead, now, log } = deps
  const { share = DAILY_SHARE, turnMs = TURN, headings = ENGLISH } = deps
  const episodeDeps = { fetcher: deps.fetcher, headings, log }
  /** Set once the fetcher or the page reader was closed: a run that goes on until nothing is unread would never end. */
  let isStopping = false

  /** Whether the article is known under the address that its page names; both are one article then. */
  const isKnownElsewhere = async (article: UnreadArticle, page: Page | null): Promise<boolean> => {
    const canonical = page?.canonicalUrl ?? null
    if (canonical === null || isPartOfPage(article.url) || !speaksFor(canonical, article.link)) {
      return false
    }
    const id = await store.articles.adoptUrl(article.id, canonicalUrl(canonical))
    if (id === article.id) return false
    log.info({ article: article.id, same: id }, 'the same article under another address')
    return true
  }

  /** The page of an article, or the post of a channel that somebody shared; where that cannot be had, its page has to do. */
  const fetchArticle = async (article: UnreadArticle): Promise<FetchedPage> => {
    if (!isSharedPost(article)) return fetchPage(deps, article)
    try {
      const page = await fetchPost(deps, article)
      if (page !== null) return { page, again: false }
    } catch (err) {
      if (!(err instanceof FetchError)) throw err
      log.info({ article: article.id, code: err.code }, 'could not fetch the post of a channel')
    }
    return fetchPage(deps, article)
  }

  const readContent = async (article: UnreadArticle): Promise<Page | null> =>
    article.feedHtml === null ? null : readFeed(article.feedHtml, article.link, article)

  const cluster = async (article: UnreadArticle): Promise<void> => {
    try {
      await onRead?.(article.id)
    } catch (err) {
      // Log and go on: the article can be sent without a story, and the other pages must not wait.
      log.error({ err, article: article.id }, 'no story for an article')
    }
  }

  /** Returns the article's id, or `null` if there is nothing new to send: later perhaps, or it is known already. */
  const read = async (article: UnreadArticle, mayFetch = true): Promise<number | null> => {
    const isWhole = isPost(article) || isMail(article)
    const hasPage = !isWhole && !isFile(article) && !isYoutube(article.link)
    const { page, again, isStopped } =
      mayFetch && hasPage ? await fetchArticle(article) : NOT_FETCHED
    if (isStopped) {
      isStopping = true
      return null
    }
    const fromFeed = isWhole ? await readPost(readFeed, article) : await readContent(article)
    const wait = AGAIN_MS[article.readTries]
    if (page === null && again && wait !== undefined && fromFeed?.quality !== 'full') {
      await store.articles.postponeReading(article.id, now() + wait)
      return null
    }
    if (await isKnownElsewhere(article, page)) return null
    const best = pageOrFeed(article.url, page, fromFeed)
    const episode =
      mayFetch && isEpisode(article)
        ? await readEpisode(episodeDeps, article, best?.blocks ?? [], best?.language ?? null)
        : null
    if (episode?.isStopped === true) {
      isStopping = true
      return null
    }
    if (episode?.again === true && wait !== undefined) {
      await store.articles.postponeReading(article.id, now() + wait)
      return null
    }
    const shown = episode === null ? best : withEpisode(best, episode)
    const content = toContent(article, shown, page)
    // What an episode brings along is not what it is about.
    const lead = toContent(article, best, page).lead ?? content.lead
    const { title, categories, sourceTopic } = article
    const topics = topicsOf({ title, lead, categories, sourceTopic })
    const advisory = advisoryOf({
      title: content.title ?? title,
      link: article.link,
      sourceUrl: article.source.url,
      blocks: content.blocks,
      ...(fromFeed === null ? {} : { feedBlocks: fromFeed.blocks }),
    })
    const chapters = episode?.chapters ?? 0
    await store.articles.saveContent(
      article.id,
      { ...content, lead, topics, advisory, chapters },
      now(),
    )
    // Articles that will never be sent are not clustered.
    if (article.eligible) await cluster(article)
    return article.id
  }

  return {
    async readNow(id) {
      const article = await store.articles.toReadNow(id)
      if (article !== undefined) await read(article)
    },

    async unread() {
      return isStopping ? [] : unreadArticles(store, now())
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

function isEpisode(article: UnreadArticle): article is Episode {
  return article.media !== null
}

/** Whether the only address of an episode is its file: there is no page to read. */
function isFile({ link, media }: UnreadArticle): boolean {
  return media !== null && link === media.url
}

/** Whether to trust the canonical address of a page: only one on the same site, and not the front page. */
function speaksFor(canonical: string, link: string): boolean {
  return isSameSite(canonical, link) && new URL(canonical).pathname.length > 1
}
