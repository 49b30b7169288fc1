import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeedItem } from './feed.ts'

/** Feeds for the speed test: a small news site, a magazine with full articles, and a site with a very long feed. */
const SHAPES = [
  { items: 20, paragraphs: 1, copies: 12 },
  { items: 40, paragraphs: 20, copies: 4 },
  { items: 2000, paragraphs: 2, copies: 1 },
]

const SENTENCE =
  'The harbour engine &amp; its <a href="/valley">valley printer</a> cost 120 coins more than the council had planned for. '

/** Writes RSS 2.0 feeds to a temporary folder, which the caller removes. */
export function writeLarge(): { folder: string; items: FeedItem[]; bytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-feeds-'))
  let bytes = 0
  const items = SHAPES.flatMap(({ items: count, paragraphs, copies }) =>
    Array.from({ length: copies }, (_, copy) => {
      const file = join(folder, `${count}-${copy}.xml`)
      const text = rss(count, paragraphs, copy)
      bytes += Buffer.byteLength(text)
      writeFileSync(file, text)
      return { file, url: 'https://example.com/feed', headers: {}, isTimedOnly: true }
    }),
  )
  return { folder, items, bytes }
}

function rss(count: number, paragraphs: number, copy: number): string {
  const body = `<p>${SENTENCE.repeat(3)}</p>`.repeat(paragraphs)
  const item = (place: number) =>
    `<item><title>Story ${place} of ${copy} &#8212; caf&#233;</title><link>https://example.com/${copy}/${place}</link><guid isPermaLink="false">${copy}-${place}</guid><pubDate>${new Date(Date.UTC(2026, 0, 1) - place * 3_600_000).toUTCString()}</pubDate><dc:creator>Ada</dc:creator><category>press</category><description>${SENTENCE.replaceAll('<', '&lt;')}</description><content:encoded><![CDATA[${body}]]></content:encoded></item>`
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper ${copy}</title><link>https://example.com/</link><description>News</description>${Array.from({ length: count }, (_, place) => item(place)).join('')}</channel></rss>`
}
