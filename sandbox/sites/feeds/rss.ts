import { cdata, escape } from '../escape.ts'
import type { Source } from '../source.ts'
import type { Entry } from './entry.ts'

/** An RSS 2.0 feed, with the whole text, if any, in `content:encoded`. */
export function rssOf(source: Source, entries: readonly Entry[], base: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escape(source.title)}</title>
<link>${escape(`${base}/${source.id}/`)}</link>
<atom:link href="${escape(base + source.feedPath)}" rel="self" type="${source.mediaType}"/>
<description>${escape(source.description)}</description>
<language>${source.language}</language>
<ttl>10</ttl>
${entries.map(itemOf).join('\n')}
</channel>
</rss>
`
}

function itemOf(entry: Entry): string {
  const lines = [
    `<title>${escape(entry.title)}</title>`,
    `<link>${escape(entry.url)}</link>`,
    `<guid isPermaLink="false">${escape(entry.id)}</guid>`,
    // RFC 822 with a four-digit year, as the RSS 2.0 specification asks.
    `<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>`,
    `<dc:creator>${escape(entry.author)}</dc:creator>`,
    ...entry.categories.map((category) => `<category>${escape(category)}</category>`),
    `<description>${escape(entry.summary)}</description>`,
  ]
  const { discussion } = entry
  if (discussion !== undefined) lines.push(`<comments>${escape(discussion)}</comments>`)
  if (entry.html !== null) lines.push(`<content:encoded>${cdata(entry.html)}</content:encoded>`)
  if (entry.imageUrl !== null) {
    lines.push(`<media:content url="${escape(entry.imageUrl)}" medium="image" type="image/png"/>`)
  }
  return `<item>\n${lines.join('\n')}\n</item>`
}
