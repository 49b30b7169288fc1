import type { Source } from '../source.ts'
import type { Entry } from './entry.ts'

/** A JSON Feed 1.1. An item must have content: the summary, if the text is only on the site. */
export function jsonFeedOf(source: Source, entries: readonly Entry[], base: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    description: source.description,
    home_page_url: `${base}/${source.id}/`,
    feed_url: base + source.feedPath,
    language: source.language,
    items: entries.map(itemOf),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function itemOf(entry: Entry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    authors: [{ name: entry.author }],
    date_published: new Date(entry.publishedAt).toISOString(),
    language: entry.language,
    tags: entry.categories,
    summary: entry.summary,
    ...(entry.html === null ? { content_text: entry.summary } : { content_html: entry.html }),
    ...(entry.imageUrl === null ? {} : { image: entry.imageUrl }),
  }
}
