import type { NewEntry } from '../model/article.ts'
import { DAY, HOUR } from '../model/time.ts'
import { articleItems } from './article-items.ts'
import type { Feed, FeedItem } from './feed.ts'
import { identifyItems } from './identify-items.ts'
import { futureOnFirstPoll, isOfFuture, publishedAt as dateOf } from './published-at.ts'
import { nameFromAddress } from './url/name-from-address.ts'

/** On the first poll of a source, only articles of the last day count as news. */
const FIRST_POLL_MAX_AGE_MS = DAY
/** On later polls, articles may appear late; anything older than this was no longer news when it appeared. */
const MAX_AGE_MS = 72 * HOUR

/** Categories kept per article: some feeds tag an article with every word in it. */
const MAX_CATEGORIES = 12

/** What is known about the source before this poll. */
export interface EntryContext {
  /** Whether this is the first successful poll of the source. */
  first: boolean
  /** Epoch ms. */
  now: number
  /** Whether the articles are read in another way than before, so that undated ones may all be old. */
  isNewWay?: boolean
  /** Whether an item is news at all, whatever its date; all are by default. */
  isNews?: (item: FeedItem) => boolean
}

/**
 * Converts the items of a feed to entries to be stored. Drops items without a URL and without a text: there is nothing to read or link to.
 * Undated ones are news unless they turn out to be a flood when they are stored. Pure.
 */
export function toEntries(
  given: Feed,
  { first, now, isNewWay = false, isNews = () => true }: EntryContext,
): NewEntry[] {
  const feed = articleItems(given)
  const identities = identifyItems(feed)
  const entries = new Map<string, NewEntry>()
  const ofFuture = first ? futureOnFirstPoll(feed.items, now) : now
  for (const [index, item] of feed.items.entries()) {
    const identity = identities[index]
    if (!identity || entries.has(identity.guid)) continue
    const { guid, url, distinctUrl, link } = identity
    const publishedAt = isOfFuture(item, now) ? ofFuture : dateOf(item, now)
    const title = item.title?.trim() ?? ''
    entries.set(guid, {
      guid,
      url,
      distinctUrl,
      link,
      title: title || nameFromAddress(link),
      // The page that is pointed to has a title of its own.
      isTitled: title !== '' && item.isReferral !== true,
      author: item.authors.length > 0 ? item.authors.join(', ') : null,
      publishedAt,
      language: feed.language?.slice(0, 2).toLowerCase() ?? null,
      commentsUrl: item.commentsUrl,
      points: item.points,
      comments: item.comments,
      feedHtml: item.contentHtml ?? item.summaryHtml,
      imageUrl: item.imageUrl,
      categories: item.categories.slice(0, MAX_CATEGORIES),
      eligible:
        isNews(item) &&
        (publishedAt === null
          ? !first && !isNewWay
          : now - publishedAt < (first ? FIRST_POLL_MAX_AGE_MS : MAX_AGE_MS)),
      // What a page that is only pointed to brings along is not known.
      media: item.isReferral === true ? null : (item.media ?? null),
      ...(item.isWhole === true ? { isWhole: true } : {}),
      ...(item.isReferral === true ? { isReferral: true } : {}),
    })
  }
  return [...entries.values()]
}
