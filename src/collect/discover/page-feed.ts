import type { Feed, FeedItem } from '../feed.ts'

/** A page that is listed somewhere as an article, without its text. */
export interface ListedPage {
  url: string
  title: string | null
  /** Epoch ms. */
  publishedAt: number | null
}

/** Makes pages of a site the items of a feed. */
export function pageFeed(title: string, siteUrl: string, pages: readonly ListedPage[]): Feed {
  return {
    format: 'rss',
    title,
    description: null,
    siteUrl,
    selfUrl: null,
    language: null,
    icon: null,
    ttlMinutes: null,
    skipHours: [],
    items: pages.map(itemOf),
  }
}

function itemOf({ url, title, publishedAt }: ListedPage): FeedItem {
  return {
    guid: url,
    url,
    permalink: null,
    title,
    authors: [],
    publishedAt,
    updatedAt: null,
    contentHtml: null,
    summaryHtml: null,
    categories: [],
    commentsUrl: null,
    imageUrl: null,
    enclosures: [],
  }
}
