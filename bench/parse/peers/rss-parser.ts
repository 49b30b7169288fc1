import { loadPeer } from '../../peers/load.ts'
import { serve } from '../../peers/serve.ts'
import { loadText } from '../decode.ts'
import type { Answer } from '../feed.ts'

type Fields = Record<string, unknown>
/** The part of rss-parser that is used. */
interface RssParser {
  default: new (
    options: object,
  ) => { parseString(xml: string): Promise<Fields & { items: Fields[] }> }
}

/** Fields that it omits by default. */
const ITEM =
  'author updated issued modified created id summary description category comments source rights dc:creator dc:date dc:rights'
const FEED =
  'copyright rights managingEditor updated modified author subtitle tagline id info generator dc:creator dc:date dc:rights'
const { default: Parser } = await loadPeer<RssParser>('rss-parser')
const parser = new Parser({ customFields: { item: ITEM.split(' '), feed: FEED.split(' ') } })

await serve(loadText, async ({ text, encoding, isTimedOnly }) => {
  const feed = await parser.parseString(text)
  return isTimedOnly ? feed.items.length : answer(feed, encoding)
})

function answer(feed: Fields & { items: Fields[] }, encoding: string): Answer {
  return {
    encoding,
    feed: {
      ...feed,
      items: undefined,
      author: feed['author'] ?? feed['managingEditor'] ?? feed['dc:creator'],
      copyright: feed['copyright'] ?? feed['rights'] ?? feed['dc:rights'],
      description: feed['description'] ?? feed['subtitle'] ?? feed['tagline'],
      updated: feed['updated'] ?? feed['modified'] ?? feed['lastBuildDate'] ?? feed['dc:date'],
      published: feed['pubDate'],
    },
    entries: feed.items.map((item) => ({
      ...item,
      id: item['guid'] ?? item['id'] ?? item['link'],
      author: item['author'] ?? item['creator'] ?? item['dc:creator'],
      published: item['isoDate'] ?? item['pubDate'] ?? item['issued'] ?? item['dc:date'],
      updated: item['updated'] ?? item['modified'] ?? item['isoDate'],
      summary: item['summary'] ?? item['description'] ?? item['content'],
      content: item['content:encoded'] ?? item['content'],
      contents: [item['content:encoded'] ?? item['content']],
      enclosures: item['enclosure'] === undefined ? [] : [item['enclosure']],
      created: item['created'],
      copyright: item['rights'] ?? item['dc:rights'],
      links: [{ href: item['link'] }],
    })),
  }
}
