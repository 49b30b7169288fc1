/** What the personal sources of a chat have cost within a day. */
export interface OwnerUsage {
  /** Articles that they published first. */
  articles: number
  /** Stored text of these articles, bytes. */
  bytes: number
  /** Attempts to read pages of these articles. */
  pages: number
}

/**
 * The share of a chat per day. Thirty sources that publish a hundred articles each are within it, a site that publishes
 * without end is not.
 */
export const DAILY_SHARE: OwnerUsage = { articles: 3000, bytes: 50_000_000, pages: 500 }

/** Whether a chat's personal sources may bring more articles today. Pure. */
export function mayBringMore({ articles, bytes }: OwnerUsage, share: OwnerUsage): boolean {
  return articles < share.articles && bytes < share.bytes
}

/** Whether pages of its articles may be read today; otherwise the text of the feed has to do. Pure. */
export function mayReadPages({ pages, bytes }: OwnerUsage, share: OwnerUsage): boolean {
  return pages < share.pages && bytes < share.bytes
}
