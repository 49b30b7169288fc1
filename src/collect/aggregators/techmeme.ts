import type { FeedItem } from '../feed.ts'
import { anchorsIn } from './anchors.ts'
import { type Discussed, ownText } from './discussed.ts'

/** Techmeme and its sisters. */
const SITES = /^https?:\/\/(?:www\.)?(?:techmeme|mediagazer|memeorandum|wesmirch)\.com\//i
/** `(Ann Quay/The Register)` at the end of a title. */
const BYLINE = /^\(([^()/]{1,100})\/[^()]{1,100}\)$/

/**
 * An item of Techmeme: it links its own page, the headline in its text links the article, and its title is that headline
 * with author and publication.
 */
export function techmemeItem(
  item: Pick<FeedItem, 'url' | 'title' | 'authors' | 'contentHtml' | 'summaryHtml'>,
): Discussed | null {
  const { url, title } = item
  if (url === null || title === null || !SITES.test(url)) return null
  const html = item.contentHtml ?? item.summaryHtml ?? ''
  const link = anchorsIn(html).find(
    ({ href, text }) => text !== '' && title.startsWith(text) && !SITES.test(href),
  )
  if (link === undefined) return null
  const author = BYLINE.exec(title.slice(link.text.length).trim())?.[1]?.trim()
  return {
    url: link.href,
    commentsUrl: url,
    title: link.text,
    authors: author ? [author] : item.authors,
    ...ownText(`<p>${excerptAfter(html.slice(link.end))}`),
  }
}

/** What follows the headline, without the dash between them. */
function excerptAfter(html: string): string {
  return html.replace(/^(?:<\/[a-z]{1,10}>|&nbsp;|&mdash;|[\s\u2013\u2014-])+/i, '')
}
