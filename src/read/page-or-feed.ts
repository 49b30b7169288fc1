import type { Page } from './page.ts'

/**
 * Chooses what an article at `url` shows: its page, unless that shows less than the feed, or unless the page has several
 * articles. Each may be `null`.
 */
export function pageOrFeed(url: string, page: Page | null, fromFeed: Page | null): Page | null {
  return isPartOfPage(url) && hasText(fromFeed) ? fromFeed : better(page, fromFeed)
}

function better(page: Page | null, fromFeed: Page | null): Page | null {
  if (page === null || fromFeed === null) return page ?? fromFeed
  const isArticle = page.quality !== 'not-article' && page.quality !== 'list'
  if (isArticle && page.quality === 'full' && page.words >= fromFeed.words * 0.5) return page
  if (isArticle && fromFeed.words <= page.words) return page
  return {
    ...fromFeed,
    leadImage: page.leadImage ?? fromFeed.leadImage,
    author: page.author ?? fromFeed.author,
    language: fromFeed.language ?? page.language,
    siteName: page.siteName,
    // The feed's quality counts if the feed is complete or the page is not an article; otherwise the page's.
    quality: fromFeed.quality === 'full' || !isArticle ? fromFeed.quality : page.quality,
  }
}

/** Whether an article is one of several on its page, told apart by what follows `#`: the page is not its text alone. */
export function isPartOfPage(url: string): boolean {
  return /#(?![!/])/.test(url)
}

/** Fewer words in a feed only name the article. */
const MIN_OWN_WORDS = 10

function hasText(fromFeed: Page | null): fromFeed is Page {
  return fromFeed !== null && fromFeed.words >= MIN_OWN_WORDS
}
