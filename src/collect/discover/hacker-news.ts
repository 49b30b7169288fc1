import { htmlToText } from '../../text/html/html-to-text.ts'
import type { FeedItem } from '../feed.ts'

/** What Hacker News says about a link. */
export interface HackerNews {
  /** Where the link is discussed. */
  discussionUrl: string
  points: number | null
  comments: number | null
}

const DISCUSSION = /https:\/\/news\.ycombinator\.com\/item\?id=\d+/

/** Points and discussion of an item of a Hacker News feed, `null` for an item of any other. */
export function hackerNewsOf(
  item: Pick<FeedItem, 'commentsUrl' | 'summaryHtml' | 'contentHtml' | 'guid'>,
): HackerNews | null {
  const html = item.summaryHtml ?? item.contentHtml ?? ''
  // Only feeds of Hacker News carry its address as their comments or name it so; an article that cites it does not.
  const said = [item.commentsUrl, item.guid, /Comments URL:[\s\S]{0,200}/.exec(html)?.[0]]
  const discussionUrl = said.map((text) => DISCUSSION.exec(text ?? '')?.[0]).find(Boolean)
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
