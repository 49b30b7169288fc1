import { trimEndOf } from '../../../text/trim-end.ts'

/**
 * Namespaces used in feeds and the prefixes that the parsers use for them. All versions of RSS and Atom have the same
 * (empty) prefix: name and place of an element determine its meaning, and feeds mix and misdeclare these namespaces freely.
 */
const KNOWN = new Map([
  ['', ''],
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://example.com/newformat#', ''],
  ['http://example.com/necho', ''],
  ['http://purl.org/echo', ''],
  ['uri/of/echo/namespace#', ''],
  ['http://purl.org/pie', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://backend.userland.com/rss20', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://webns.net/mvcb', 'admin'],
  ['http://www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://www.google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://backend.userland.com/creativecommonsrssmodule', 'creativecommons'],
  ['http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html', 'creativecommons'],
  ['http://creativecommons.org/ns#', 'cc'],
  ['http://web.resource.org/cc', 'cc'],
  ['http://prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['http://prismstandard.org/namespaces/basic/2.0', 'prism'],
])

/** Prefix of unknown namespaces, so that a `title` in one is not mistaken for the feed's. */
const UNKNOWN = '?'

const PREFIXES = new Set(KNOWN.values())

/** The usual prefix of a namespace; `?` if it is unknown. */
export function prefixOf(uri: string): string {
  return KNOWN.get(trimEndOf(uri.trim().toLowerCase(), /\//)) ?? UNKNOWN
}

/** The usual prefix for one that the document uses but does not declare: itself if it is a usual prefix, otherwise `?`. */
export function undeclaredPrefix(prefix: string): string {
  if (prefix === 'atom' || prefix === 'rss') return ''
  return PREFIXES.has(prefix) ? prefix : UNKNOWN
}
