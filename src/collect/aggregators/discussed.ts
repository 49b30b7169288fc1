import { htmlToText } from '../../text/html/html-to-text.ts'
import { sanitise } from '../../text/html/sanitise.ts'
import type { FeedItem } from '../feed.ts'

/** What is known about an item of an aggregator: the page talked about, and the discussion. */
export type Discussed = Partial<
  Pick<
    FeedItem,
    'url' | 'title' | 'authors' | 'commentsUrl' | 'contentHtml' | 'summaryHtml' | 'imageUrl'
  >
> & { points?: number | null; comments?: number | null }

const PICTURE = /\.(?:jpe?g|png|gifv?|webp|avif|mp4|webm)$/i

/** Whether an address is a picture or video and no page to read. */
export function isPictureAddress(address: string): boolean {
  return PICTURE.test(URL.parse(address)?.pathname ?? '')
}

/** The HTML of an item of an aggregator: what it says itself, without the part about the link. */
export function ownText(html: string): Pick<FeedItem, 'contentHtml' | 'summaryHtml'> {
  const isEmpty = htmlToText(html) === '' && !html.includes('<img')
  return { contentHtml: isEmpty ? null : sanitise(html), summaryHtml: null }
}
