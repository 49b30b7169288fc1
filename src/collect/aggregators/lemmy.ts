import type { FeedItem } from '../feed.ts'
import { anchorsIn } from './anchors.ts'
import { type Discussed, isPictureAddress, ownText } from './discussed.ts'

const POST = /^https?:\/\/[^/]+\/post\/\d+$/

/**
 * A post on Lemmy: "submitted by … 12 points | 3 comments", then the page it is about as a link whose text is its
 * address, then what the poster says. A post without such a link is an article of its own.
 */
export function lemmyPost(
  item: Pick<FeedItem, 'url' | 'commentsUrl' | 'contentHtml' | 'summaryHtml'>,
): Discussed | null {
  const commentsUrl = [item.commentsUrl, item.url].find((url) => url !== null && POST.test(url))
  if (!commentsUrl) return null
  const html = item.contentHtml ?? item.summaryHtml ?? ''
  if (!html.startsWith('submitted by')) return null
  const anchors = anchorsIn(html)
  const at = anchors.findIndex(({ text }) => /^\d+ comments?$/.test(text))
  const comments = anchors[at]
  if (comments === undefined) return null
  const link = anchors[at + 1]
  // Directly after the number of comments; later links belong to the text.
  const isAbout =
    link !== undefined &&
    link.text.length > 0 &&
    link.href.startsWith(link.text) &&
    !/[^\s]/.test(html.slice(comments.end, link.start).replace(/<br\s*\/?>/g, ''))
  if (isAbout && !isPictureAddress(link.href)) {
    return { url: link.href, commentsUrl, contentHtml: null, summaryHtml: null }
  }
  const imageUrl = isAbout ? { imageUrl: link.href } : {}
  return { commentsUrl, ...imageUrl, ...ownText(html.slice(isAbout ? link.end : comments.end)) }
}
