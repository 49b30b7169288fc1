import { htmlToText } from '../text/html/html-to-text.ts'
import { type ArticleItem, articleOfItem } from './aggregators/article-of-item.ts'
import type { Feed, FeedItem } from './feed.ts'

/** In characters. With less text, an item without an address says nothing that could be read. */
const MIN_TEXT = 100

/** A feed whose items are about articles. */
export type ArticleFeed = Omit<Feed, 'items'> & { items: ArticleItem[] }

/**
 * Makes what a feed says about its items what is true of the articles: their own address instead of that of a discussion or
 * a notice, the site as the place of a text without any address, no webmaster as the author. Pure.
 */
export function articleItems(feed: Feed): ArticleFeed {
  const { siteUrl, webMaster = null } = feed
  const items = feed.items.map((item) => {
    const article = articleOfItem(item)
    const [author] = article.authors
    return {
      ...article,
      url: article.url ?? (hasText(article) ? siteUrl : null),
      authors: article.authors.length === 1 && author === webMaster ? [] : article.authors,
    }
  })
  return { ...feed, items }
}

function hasText({ contentHtml, summaryHtml }: FeedItem): boolean {
  return htmlToText(contentHtml ?? summaryHtml ?? '').length >= MIN_TEXT
}
