import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Translate } from '../text/locales.ts'

/** Words an adult reads in a minute of running text (Brysbaert 2019: 238 for English non-fiction). */
const WORDS_PER_MINUTE = 238

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

/** A text of at most so many characters, cut after a word where there is one. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
  const word = cut.lastIndexOf(' ')
  return `${(word > most / 2 ? cut.slice(0, word) : cut).trimEnd()}…`
}

/** A topic's name in the reader's language; a name that is none of ours is shown as it is. */
export function topicName(topic: string, t: Translate): string {
  const key = `topic-${topic.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const name = t(key)
  return name === `{${key}}` || name === key ? topic : name
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * A foreign text that may stand in a line of another direction: where it holds letters that run from right to left, it is
 * isolated (Unicode UAX 9, FSI and PDI), so that what stands beside it stays in order.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
