import { hackerNewsOf } from '../discover/hacker-news.ts'
import type { FeedItem } from '../feed.ts'
import { type Discussed, ownText } from './discussed.ts'

/** What hnrss.org writes about an item, at the end of its text; the address of the page only for links. */
const ABOUT = /(?:<hr\s?\/?>\s{0,9})?<p>(?:Article|Comments) URL: /
const PAGE = /<p>Article URL: <a href="([^"<>]{1,2000})"/

/** An item of Hacker News, in its own feed or one of hnrss.org, which can link the discussion in place of the page. */
export function hackerNewsItem(
  item: Pick<FeedItem, 'url' | 'commentsUrl' | 'summaryHtml' | 'contentHtml' | 'guid'>,
): Discussed | null {
  const facts = hackerNewsOf(item)
  if (facts === null) return null
  const html = item.contentHtml ?? item.summaryHtml ?? ''
  const page = PAGE.exec(html)?.[1]?.replaceAll('&amp;', '&')
  const at = html.search(ABOUT)
  return {
    url: page ?? item.url,
    commentsUrl: facts.discussionUrl,
    points: facts.points,
    comments: facts.comments,
    ...(at === -1 ? {} : ownText(html.slice(0, at))),
  }
}
