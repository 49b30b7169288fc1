import type { FeedItem } from '../feed.ts'
import { anchorsIn } from './anchors.ts'
import { type Discussed, isPictureAddress, ownText } from './discussed.ts'

const POST = /^https?:\/\/(?:[a-z]+\.)?reddit\.com\/(?:r|u|user)\/[^/?#]+\/comments\//i
/** Reddit itself and its hosts of pictures, videos and galleries. */
const OWN = /^https?:\/\/(?:[\w-]+\.)?(?:reddit\.com|redd\.it|redditmedia\.com)(?:[/?#]|$)/i

/**
 * A post on Reddit. Its feeds always link the post, and name the page it is about only in the text, after "submitted by":
 * `[link] [comments]`. A text post is an article of its own, and so are pictures, videos and posts about posts.
 */
export function redditPost(
  item: Pick<FeedItem, 'url' | 'contentHtml' | 'summaryHtml' | 'imageUrl'>,
): Discussed | null {
  const post = item.url
  if (post === null || !POST.test(post)) return null
  const html = item.contentHtml ?? item.summaryHtml ?? ''
  const anchors = anchorsIn(html)
  const link = anchors.findLast(({ text }) => text === '[link]')?.href
  if (link === undefined) return null
  const text = html.slice(0, html.lastIndexOf('submitted by'))
  if (OWN.test(link) || isPictureAddress(link)) {
    const imageUrl = isPictureAddress(link) ? link : item.imageUrl
    return { commentsUrl: post, imageUrl, ...ownText(text) }
  }
  // What the poster says about the page is not the page's text, nor is the preview in the table.
  return { url: link, commentsUrl: post, contentHtml: null, summaryHtml: null }
}
