import type { Preferences } from './preferences.ts'

/**
 * Words of a card: of the embedded summaries of 753 English news articles gist and points have 62 on average (median 64),
 * and a headline about ten.
 */
const CARD_WORDS = 72
/** Words a minute (Brysbaert 2019: 238 for English non-fiction). */
const WORDS_PER_MINUTE = 238
const MOST = 20

/** How many articles a digest may have: as many as asked for, or as many cards as can be read in the minutes given. */
export function sizeOf({ size, minutes }: Pick<Preferences, 'size' | 'minutes'>): number {
  if (minutes === null) return size
  return Math.min(MOST, Math.max(1, Math.round((minutes * WORDS_PER_MINUTE) / CARD_WORDS)))
}
