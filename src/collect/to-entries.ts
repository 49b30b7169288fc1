import type { NewEntry } from '../model/article.ts'
import { DAY, HOUR } from '../model/time.ts'
import { hackerNewsOf } from './discover/hacker-news.ts'
import type { Feed } from './feed.ts'
import { publishedAt as dateOf } from './published-at.ts'
import { canonicalUrl } from './url/canonical.ts'

/** On the first poll of a source, only articles of the last day count as news. */
const FIRST_POLL_MAX_AGE_MS = DAY
/** On later polls, articles may appear late; anything older than this was no longer news when it appeared. */
const MAX_AGE_MS = 72 * HOUR
/** From this many undated items on they may not count as news: a feed that changes its ids makes all of them look new. */
const FLOOD_ITEMS = 12

/** Categories kept per article: some feeds tag an article with every word in it. */
const MAX_CATEGORIES = 12

/** What is known about the source before this poll. */
export interface EntryContext {
  /** Whether this is the first successful poll of the source. */
  first: boolean
  /** Epoch ms. */
  now: number
}

/**
 * Converts the items of a feed to entries to be stored. Drops items without a URL: there is nothing to read or link to.
 * An entry is identified by its guid, or by its canonical URL if it has none. Pure.
 */
export function toEntries(feed: Feed, { first, now }: EntryContext): NewEntry[] {
  const dateless = feed.items.filter((item) => dateOf(item, now) === null).length
  const flood = first || dateless >= FLOOD_ITEMS
  const entries = new Map<string, NewEntry>()
  for (const item of feed.items) {
    if (item.url === null) continue
    const publishedAt = dateOf(item, now)
    const url = canonicalUrl(item.url)
    const title = item.title?.trim() ?? ''
    const guid = item.guid?.trim() || url
    if (entries.has(guid)) continue
    const hackerNews = hackerNewsOf(item)
    entries.set(guid, {
      guid,
      url,
      link: item.url,
      title: title || nameOf(item.url),
      isTitled: title !== '',
      author: item.authors.length > 0 ? item.authors.join(', ') : null,
      publishedAt,
      language: feed.language?.slice(0, 2).toLowerCase() ?? null,
      commentsUrl: hackerNews?.discussionUrl ?? item.commentsUrl,
      points: hackerNews?.points ?? null,
      feedHtml: item.contentHtml ?? item.summaryHtml,
      imageUrl: item.imageUrl,
      categories: item.categories.slice(0, MAX_CATEGORIES),
      eligible:
        publishedAt === null
          ? !flood
          : now - publishedAt < (first ? FIRST_POLL_MAX_AGE_MS : MAX_AGE_MS),
    })
  }
  return [...entries.values()]
}

/** `/2026/11/a-queue-in-forty-lines.html` → `A queue in forty lines` */
function nameOf(url: string): string {
  const last = decodeURIComponent(new URL(url).pathname.split('/').findLast(Boolean) ?? url)
  const words = last.replace(/\.\w{1,5}$/, '').replaceAll(/[-_+]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
