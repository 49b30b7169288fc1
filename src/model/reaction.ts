/** 1 for 👍, -1 for 👎, 0 for neither. */
export type Opinion = -1 | 0 | 1

/** What a chat thinks of an article, and whether it bookmarked it. */
export interface Reaction {
  articleId: number
  /** When it was bookmarked, epoch milliseconds; `null` where it is not. */
  savedAt: number | null
  opinion: Opinion
}
