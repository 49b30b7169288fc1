import { escape } from './escape.ts'

/** A feed of the fake sites, as a list of sources has it. URLs are absolute. */
export interface SiteFeed {
  title: string
  url: string
  siteUrl: string
  topic: string
  language: string
  format: 'rss' | 'atom' | 'rdf' | 'json'
}

/** An OPML 2.0 list of feeds: with an outline for each topic that holds its feeds. */
export function opmlOf(title: string, feeds: readonly SiteFeed[]): string {
  const topics = Map.groupBy(feeds, (feed) => feed.topic)
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${escape(title)}</title></head>
<body>
${[...topics].map(([topic, inside]) => topicOf(topic, inside)).join('\n')}
</body>
</opml>
`
}

function topicOf(topic: string, feeds: readonly SiteFeed[]): string {
  const name = escape(topic)
  return `<outline text="${name}" title="${name}">\n${feeds.map(outlineOf).join('\n')}\n</outline>`
}

/** `type` is `rss` for every format: OPML knows no other type of feed. */
function outlineOf(feed: SiteFeed): string {
  const title = escape(feed.title)
  return `<outline type="rss" text="${title}" title="${title}" xmlUrl="${escape(feed.url)}" htmlUrl="${escape(feed.siteUrl)}" language="${escape(feed.language)}"/>`
}
