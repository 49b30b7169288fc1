import { Parser } from 'htmlparser2'
import { safeAddress } from '../../text/html/safe-address.ts'
import { withoutFeedScheme } from '../fetch/target.ts'
import { linksInHeader } from './link-header.ts'

/** A feed that a page links to. */
export interface FoundFeed {
  url: string
  title: string
}

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|x-rss\+xml)$/
const MAYBE_TYPE = /^(?:application|text)\/(?:xml|json)$/

/** Addresses that look like a feed, for pages without autodiscovery. */
const LOOKS_LIKE_FEED =
  /(?:\/(?:rss|feeds?|atom)(?:\.(?:xml|json|php|rdf))?\/?|\.(?:rss|atom|rdf)|\/index\.(?:xml|rdf)|[?&](?:feed|format)=(?:rss2?|atom|xml))(?:[?#].*)?$/i

/** Feeds of comments, which hardly anybody wants. */
const COMMENTS = /\bcomments?\b|\bkommentare?\b|\bcommentaires?\b|\bcomentarios\b|комментари/i

/** Whether a feed is one of comments. */
export function isComments({ title, url }: FoundFeed): boolean {
  return COMMENTS.test(`${title} ${url}`)
}

/** Parsing stops at this depth: the tokenizer's time grows with its square. */
const MAX_DEPTH = 1000
/** Nobody would choose from more feeds. */
const MAX_FEEDS = 20

/**
 * Finds the feeds that a page links to: by `<link rel="alternate">` (autodiscovery) or the `Link` header, otherwise by links
 * that look like feeds. Feeds of comments come last. At most 20. Pure, never throws.
 *
 * @param url address of the page.
 * @param linkHeader the `Link` header of the response.
 */
export function discoverFeeds(html: string, url: string, linkHeader?: string): FoundFeed[] {
  let base = url
  let depth = 0
  let link: { url: string; text: string } | null = null
  const named = new Map<string, string>()
  const linked = new Map<string, string>()
  const remember = (into: Map<string, string>, address: string, title: string): void => {
    if (!into.get(address)) into.set(address, title.replace(/\s+/g, ' ').trim())
  }
  const parser: Parser = new Parser({
    onopentag(name, { rel = '', type = '', href, title = '' }) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      const address = href === undefined ? null : webAddress(href, base)
      if (address === null) return
      if (name === 'base') base = address
      if (name === 'link' && isFeedLink({ rel, type }, address)) remember(named, address, title)
      if (name === 'a' && (LOOKS_LIKE_FEED.test(address) || FEED_TYPE.test(type))) {
        link = { url: address, text: title }
      }
    },
    ontext(text) {
      if (link !== null) link.text += text
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'a' && link !== null) {
        remember(linked, link.url, link.text)
        link = null
      }
    },
  })
  parser.end(html)
  for (const link of linksInHeader(linkHeader)) {
    const address = webAddress(link.href, url)
    if (address !== null && isFeedLink(link, address)) remember(named, address, link.title)
  }
  const found = [...(named.size > 0 ? named : linked)].map(([address, title]) => ({
    url: address,
    title,
  }))
  return [...found.filter((feed) => !isComments(feed)), ...found.filter(isComments)].slice(
    0,
    MAX_FEEDS,
  )
}

function webAddress(href: string, base: string): string | null {
  const address = safeAddress(withoutFeedScheme(href), base)
  return address !== null && /^https?:/.test(address) ? address : null
}

/** Whether a link of a page leads to a feed, by its `rel` and `type`. */
function isFeedLink({ rel, type }: { rel: string; type: string }, address: string): boolean {
  if (!/\b(?:alternate|feed)\b/i.test(rel)) return false
  const kind = (type.split(';')[0] ?? '').trim().toLowerCase()
  const isFeed =
    FEED_TYPE.test(kind) || (MAYBE_TYPE.test(kind) && !/\/wp-json\/|oembed/.test(address))
  return isFeed || /\bfeed\b/i.test(rel)
}
