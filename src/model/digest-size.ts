import type { Preferences } from './preferences.ts'

/**
 * Words on a card: in the extractive summaries of 753 English news articles, gist and points have 62 words on average (median
 * 64), and a headline has about ten.
 */
const CARD_WORDS = 72
/** Words per minute (Brysbaert 2019: 238 for English non-fiction). */
const WORDS_PER_MINUTE = 238
const MAX_SIZE = 20

/** Number of articles in a digest: the chosen size, or the number of cards that can be read in the chosen minutes. */
export function sizeOf({ size, minutes }: Pick<Preferences, 'size' | 'minutes'>): number {
  if (minutes === null) return size
  return Math.min(MAX_SIZE, Math.max(1, Math.round((minutes * WORDS_PER_MINUTE) / CARD_WORDS)))
}
