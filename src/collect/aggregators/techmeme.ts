import type { FeedItem } from '../feed.ts'
import { type Anchor, anchorsIn } from './anchors.ts'
import { type Discussed, ownText } from './discussed.ts'

/** Techmeme and its sisters. */
const SITES = /^https?:\/\/(?:www\.)?(?:techmeme|mediagazer|memeorandum|wesmirch)\.com\//i
/** `(Ann Quay/The Register)` or `(Bloomberg)` at the end of every title. */
const BYLINE = /\(([^()/]{1,100})(?:(\/)[^()]{1,100})?\)$/

/**
 * An item of Techmeme: it links its own page; in its text the thumbnail and the headline link the article, and a shorter
 * name the site. Its title ends with author and publication.
 */
export function techmemeItem(
  item: Pick<FeedItem, 'url' | 'title' | 'authors' | 'contentHtml' | 'summaryHtml'>,
): Discussed | null {
  const { url } = item
  const title = item.title?.trim() ?? ''
  if (url === null || !SITES.test(url)) return null
  const html = item.contentHtml ?? item.summaryHtml ?? ''
  const outside = anchorsIn(html).filter(({ href }) => !SITES.test(href))
  const headline = outside
    .filter(({ text }) => text !== '' && lettersOf(title).startsWith(lettersOf(text)))
    .reduce<Anchor | null>((a, b) => (a !== null && a.text.length >= b.text.length ? a : b), null)
  const thumbnail = outside.find(({ text }) => text === '')
  const href = thumbnail?.href ?? headline?.href
  if (href === undefined) return null
  const [byline = '', name = '', slash] = BYLINE.exec(title) ?? []
  return {
    url: href,
    commentsUrl: url,
    title: title.slice(0, title.length - byline.length).trim() || title,
    authors: slash === undefined ? item.authors : [name.trim()],
    ...(headline === null ? {} : ownText(`<p>${excerptAfter(html.slice(headline.end))}`)),
  }
}

/** Letters and digits only: quotes differ between title and headline. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** What follows the headline, without the dash between them. */
function excerptAfter(html: string): string {
  return html.replace(/^(?:<\/[a-z]{1,10}>|&nbsp;|&mdash;|[\s\u2013\u2014-])+/i, '')
}
