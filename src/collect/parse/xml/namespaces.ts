import { trimEndOf } from '../../../text/trim-end.ts'

/**
 * Namespaces used in feeds and the prefixes that the parsers use for them. All versions of RSS and Atom have the same
 * (empty) prefix: name and place of an element determine its meaning, and feeds mix and misdeclare these namespaces freely.
 * The names are written without scheme and `www.`: many feeds have https where the standard has http.
 */
const KNOWN = new Map([
  ['', ''],
  ['w3.org/2005/atom', ''],
  ['purl.org/atom/ns#', ''],
  ['example.com/newformat#', ''],
  ['example.com/necho', ''],
  ['purl.org/echo', ''],
  ['uri/of/echo/namespace#', ''],
  ['purl.org/pie', ''],
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1#', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['backend.userland.com/rss', ''],
  ['backend.userland.com/rss2', ''],
  ['backend.userland.com/rss091', ''],
  ['backend.userland.com/rss20', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['tools.search.yahoo.com/mrss', 'media'],
  ['rssboard.org/media-rss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['webns.net/mvcb', 'admin'],
  ['sitemaps.org/schemas/sitemap/0.9', ''],
  ['google.com/schemas/sitemap-news/0.9', 'news'],
  ['google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['podcastindex.org/namespace/1.0', 'podcast'],
  ['github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md', 'podcast'],
  ['podlove.org/simple-chapters', 'psc'],
  ['youtube.com/xml/schemas/2015', 'yt'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['backend.userland.com/creativecommonsrssmodule', 'creativecommons'],
  ['cyber.law.harvard.edu/rss/creativecommonsrssmodule.html', 'creativecommons'],
  ['creativecommons.org/ns#', 'cc'],
  ['web.resource.org/cc', 'cc'],
  ['prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['prismstandard.org/namespaces/basic/2.0', 'prism'],
])

/** Prefix of unknown namespaces, so that a `title` in one is not mistaken for the feed's. */
const UNKNOWN = '?'

const PREFIXES = new Set(KNOWN.values())

const SCHEME = /^https?:\/\/(?:www\.)?/

/**
 * The usual prefix of a namespace. A usual prefix that is bound to an unknown address keeps its meaning, because the address
 * is more often wrong than meant; `?` for anything else.
 *
 * @param declared the prefix that the document declares for it; empty for the default namespace.
 */
export function prefixOf(uri: string, declared = ''): string {
  const name = trimEndOf(uri.trim().toLowerCase().replace(SCHEME, ''), /\//)
  return KNOWN.get(name) ?? (declared === '' ? UNKNOWN : undeclaredPrefix(declared))
}

/** The usual prefix for one that the document uses but does not declare: itself if it is a usual prefix, otherwise `?`. */
export function undeclaredPrefix(prefix: string): string {
  if (prefix === 'atom' || prefix === 'rss') return ''
  return PREFIXES.has(prefix) ? prefix : UNKNOWN
}
