/** Where the usual site software puts its feed: WordPress, Ghost, Hugo, Jekyll, Eleventy, Blogger, and by hand. */
const PLACES = [
  'feed',
  'rss',
  'index.xml',
  'feed.xml',
  'atom.xml',
  'rss.xml',
  'feeds/posts/default',
  'feed.json',
]

/** Addresses worth a try for a site that names no feed, best first: below its page, then at its root. */
export function likelyFeeds(url: string): string[] {
  const page = URL.parse(url)
  if (page === null || !/^https?:$/.test(page.protocol)) return []
  const folder = new URL(page.pathname.endsWith('/') ? '.' : `${page.pathname}/`, page)
  return [
    ...new Set(
      [folder.href, `${page.origin}/`].flatMap((base) => PLACES.map((place) => base + place)),
    ),
  ]
}
