/** Paths of feeds in common site software (WordPress, Ghost, Hugo, Jekyll, Eleventy, Blogger) and on hand-made sites. */
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

/** Feed addresses to try for a site that names no feed, best first: below the page, then at the root. */
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
