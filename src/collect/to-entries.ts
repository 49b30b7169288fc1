import { DAY, HOUR } from '../model/time.ts'
import type { Sighted } from '../store/articles.ts'
import { hackerNewsOf } from './discover/hacker-news.ts'
import type { Feed, FeedItem } from './feed.ts'
import { canonicalUrl } from './url/canonical.ts'

/** When a source is first seen, only what it published within a day can be news. */
const FIRST_SIGHT_MS = DAY
/** Later on, something new may have been published late; what is older than this was not news when it came. */
const LATER_MS = 72 * HOUR
/** A feed most of whose dateless items are suddenly new has changed its ids, not published that much. */
const FLOOD_ITEMS = 12

/** Some feeds tag an article with every word in it. */
const CATEGORIES = 12

/** What is known of the source before this poll. */
export interface EntryContext {
  /** Whether the source was never read before. */
  first: boolean
  now: number
}

/**
 * What a feed shows, as articles to be stored. Items that name no page are left out: there is nothing to read or to link
 * to. Identity: the guid, else the canonical URL, else title and day. Pure.
 */
export function toEntries(feed: Feed, { first, now }: EntryContext): Sighted[] {
  const dateless = feed.items.filter((item) => dateOf(item, now) === null).length
  const flood = first || dateless >= FLOOD_ITEMS
  const sighted = new Map<string, Sighted>()
  for (const item of feed.items) {
    if (item.url === null) continue
    const publishedAt = dateOf(item, now)
    const url = canonicalUrl(item.url)
    const title = item.title?.trim() ?? ''
    const guid = item.guid?.trim() || url
    if (sighted.has(guid)) continue
    const hackerNews = hackerNewsOf(item)
    sighted.set(guid, {
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
      categories: item.categories.slice(0, CATEGORIES),
      tellable:
        publishedAt === null ? !flood : now - publishedAt < (first ? FIRST_SIGHT_MS : LATER_MS),
    })
  }
  return [...sighted.values()]
}

/** When an item was published. A date in the future is a mistake of the source, or a plan: it counts from now. */
function dateOf(item: FeedItem, now: number): number | null {
  const at = item.publishedAt ?? item.updatedAt
  return at === null ? null : Math.min(at, now)
}

/** `/2026/11/a-queue-in-forty-lines.html` → `A queue in forty lines` */
function nameOf(url: string): string {
  const last = decodeURIComponent(new URL(url).pathname.split('/').findLast(Boolean) ?? url)
  const words = last.replace(/\.\w{1,5}$/, '').replaceAll(/[-_+]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
