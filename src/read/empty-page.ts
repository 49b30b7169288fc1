import type { Page } from './page.ts'

/** The result for a page from which nothing could be read. */
export function emptyPage(): Page {
  return {
    blocks: [],
    quality: 'not-article',
    reader: 'plain',
    title: null,
    author: null,
    publishedAt: null,
    language: null,
    leadImage: null,
    canonicalUrl: null,
    siteName: null,
    words: 0,
  }
}
