import { htmlToText } from '../../text/html/html-to-text.ts'
import type { FeedItem } from '../feed.ts'

/** Data of Hacker News about a link. */
export interface HackerNews {
  /** Address of the discussion. */
  discussionUrl: string
  points: number | null
  comments: number | null
}

const DISCUSSION = /https:\/\/news\.ycombinator\.com\/item\?id=\d+/

/** Points and discussion of an item in a Hacker News feed, `null` for an item in any other feed. */
export function hackerNewsOf(
  item: Pick<FeedItem, 'commentsUrl' | 'summaryHtml' | 'contentHtml' | 'guid'>,
): HackerNews | null {
  const html = item.summaryHtml ?? item.contentHtml ?? ''
  // Only Hacker News feeds have its address as comments URL, guid or after "Comments URL:"; articles merely cite it.
  const candidates = [item.commentsUrl, item.guid, /Comments URL:[\s\S]{0,200}/.exec(html)?.[0]]
  const discussionUrl = candidates.map((text) => DISCUSSION.exec(text ?? '')?.[0]).find(Boolean)
  if (discussionUrl === undefined) return null
  const text = htmlToText(html)
  const count = (pattern: RegExp): number | null => {
    const digits = pattern.exec(text)?.[1]
    return digits === undefined ? null : Number(digits)
  }
  return {
    discussionUrl,
    points: count(/(?<![\w#])Points: (\d{1,7})\b/),
    comments: count(/# Comments: (\d{1,7})\b/),
  }
}
