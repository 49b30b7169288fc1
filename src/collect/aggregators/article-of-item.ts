import { htmlToText } from '../../text/html/html-to-text.ts'
import type { FeedItem } from '../feed.ts'
import { anchorsIn } from './anchors.ts'
import { forwardedAddress } from './forwarded-address.ts'
import { hackerNewsItem } from './hacker-news-item.ts'
import { lemmyPost } from './lemmy.ts'
import { redditPost } from './reddit.ts'
import { techmemeItem } from './techmeme.ts'

/** An item whose address is that of the article, not of a discussion of it or of a notice that forwards to it. */
export interface ArticleItem extends FeedItem {
  /** Points on Hacker News; `null` elsewhere. */
  points: number | null
  /** Comments on it there. */
  comments: number | null
}

const AGGREGATORS = [hackerNewsItem, redditPost, lemmyPost, techmemeItem]

/** In characters. A text that is only a link is short. */
const MAX_LINK_TEXT = 500

/**
 * The article and the discussion of an item. Aggregators (Reddit, Hacker News, Lobsters, Lemmy, Techmeme) publish talk about
 * pages of others: the article is the page, `commentsUrl` the talk. What people write there themselves is an article of its
 * own. Google Alerts, Bing News and others link a notice that forwards: the article is where it leads. Pure.
 */
export function articleOfItem(given: FeedItem): ArticleItem {
  const item = { ...given, points: null, comments: null, ...forwarded(given.url) }
  for (const read of AGGREGATORS) {
    const found = read(item)
    if (found !== null) {
      const discussed = { ...item, ...found }
      return withoutDiscussionLink({ ...discussed, ...forwarded(discussed.url) })
    }
  }
  return withoutDiscussionLink(item)
}

function forwarded(url: string | null): Pick<FeedItem, 'url'> {
  return { url: url === null ? null : forwardedAddress(url) }
}

/** Drops a text that is nothing but a link to the discussion ("Comments"). */
function withoutDiscussionLink(item: ArticleItem): ArticleItem {
  const { commentsUrl, contentHtml, summaryHtml } = item
  const html = contentHtml ?? summaryHtml ?? ''
  if (commentsUrl === null || html.length > MAX_LINK_TEXT || !html.includes('<a ')) return item
  const [link, ...others] = anchorsIn(html)
  const isOnlyLink =
    link?.href === commentsUrl && others.length === 0 && htmlToText(html) === link.text
  return isOnlyLink ? { ...item, contentHtml: null, summaryHtml: null } : item
}
