import type { Translate } from './message.ts'

/** Words an adult reads in a minute of running text (Brysbaert 2019: 238 for English non-fiction). */
const WORDS_PER_MINUTE = 238
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** How long ago something was published, in the largest fitting unit: "5 h ago". Times are epoch milliseconds. */
export function age(publishedAt: number, now: number, t: Translate): string {
  const passed = Math.max(0, now - publishedAt)
  if (passed < 2 * MINUTE) return t('age-now')
  if (passed < HOUR) return t('age-minutes', { count: Math.floor(passed / MINUTE) })
  if (passed < DAY) return t('age-hours', { count: Math.floor(passed / HOUR) })
  return t('age-days', { count: Math.floor(passed / DAY) })
}
