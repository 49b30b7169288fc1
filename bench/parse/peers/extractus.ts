import { loadPeer } from '../../peers/load.ts'
import { serve } from '../../peers/serve.ts'
import { loadText } from '../decode.ts'
import type { Answer } from '../feed.ts'

type Fields = Record<string, unknown>
/** The part of @extractus/feed-extractor that is used. */
interface Extractus {
  extractFromXml(xml: string, options: object): Fields & { entries?: Fields[] }
  extractFromJson(json: unknown, options: object): Fields & { entries?: Fields[] }
}

const extractus = await loadPeer<Extractus>('@extractus/feed-extractor')

/** Full descriptions, ISO dates, and the fields that it omits by default. */
const OPTIONS = {
  normalization: true,
  descriptionMaxLen: 0,
  getExtraEntryFields: (item: Fields) => ({
    author: nameOf(item['author'] ?? item['dc:creator']),
    content: textOf(item['content:encoded'] ?? item['content']),
    summary: textOf(item['summary'] ?? item['description']),
    updated: item['updated'],
    comments: item['comments'],
    categories: [item['category'] ?? []].flat().map(textOf),
    enclosures: [item['enclosure'] ?? []].flat(),
  }),
}

await serve(loadText, ({ text, encoding, isTimedOnly }) => {
  const feed = text.trimStart().startsWith('{')
    ? extractus.extractFromJson(JSON.parse(text), OPTIONS)
    : extractus.extractFromXml(text, OPTIONS)
  return isTimedOnly ? (feed.entries?.length ?? 0) : answer(feed, encoding)
})

function answer(feed: Fields & { entries?: Fields[] }, encoding: string): Answer {
  return {
    encoding,
    feed: { ...feed, entries: undefined, updated: feed['published'] },
    entries: (feed.entries ?? []).map((entry) => ({
      ...entry,
      summary: entry['summary'] ?? entry['description'],
      contents: [entry['content'] ?? entry['description']],
      links: [{ href: entry['link'] }],
    })),
  }
}

function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Fields)['#text'] : value
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Fields)['name'] : value
}
