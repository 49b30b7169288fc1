import { Parser } from 'htmlparser2'
import { safeAddress } from '../../text/html/safe-address.ts'
import { withoutFeedScheme } from '../fetch/target.ts'

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
 * Finds the feeds that a page links to: by `<link rel="alternate">` (autodiscovery), otherwise by links that look like
 * feeds. Feeds of comments come last. At most 20. Pure, never throws.
 *
 * @param url address of the page.
 */
export function discoverFeeds(html: string, url: string): FoundFeed[] {
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
      const address = href === undefined ? null : safeAddress(withoutFeedScheme(href), base)
      if (address === null || !/^https?:/.test(address)) return
      if (name === 'base') base = address
      if (name === 'link' && /\b(?:alternate|feed)\b/i.test(rel)) {
        const kind = (type.split(';')[0] ?? '').trim().toLowerCase()
        const isFeed =
          FEED_TYPE.test(kind) || (MAYBE_TYPE.test(kind) && !/\/wp-json\/|oembed/.test(address))
        if (isFeed || /\bfeed\b/i.test(rel)) remember(named, address, title)
      }
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
  const found = [...(named.size > 0 ? named : linked)].map(([address, title]) => ({
    url: address,
    title,
  }))
  return [...found.filter((feed) => !isComments(feed)), ...found.filter(isComments)].slice(
    0,
    MAX_FEEDS,
  )
}
