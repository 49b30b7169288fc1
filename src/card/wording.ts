import type { Advisory } from '../model/advisory.ts'
import type { Playable } from '../model/media.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Translate } from '../text/locales.ts'

/** Words per minute that adults read (Brysbaert 2019: 238 for English non-fiction). */
const WORDS_PER_MINUTE = 238

/** Stands before the headline of a security advisory in lists. */
export const ADVISORY_SIGN = '🛡 '

/** Minutes it takes to read `words` words, rounded, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** The age of an article in the largest suitable unit: "5 h ago". Times are epoch milliseconds. */
export function age(publishedAt: number, now: number, t: Translate): string {
  const passed = Math.max(0, now - publishedAt)
  if (passed < 2 * MINUTE) return t('age-now')
  if (passed < HOUR) return t('age-minutes', { count: Math.floor(passed / MINUTE) })
  if (passed < DAY) return t('age-hours', { count: Math.floor(passed / HOUR) })
  return t('age-days', { count: Math.floor(passed / DAY) })
}

/** What marks a security advisory on its card: "🛡 security advisory · high · CVE-2026-1234". */
export function advisoryMark({ id, severity }: Advisory, t: Translate): string {
  const parts = [t('advisory'), severity === null ? '' : t(`severity-${severity}`), id ?? '']
  return parts.filter((part) => part !== '').join(' · ')
}

const PLAY_SIGNS = { audio: '🎧', video: '▶' } as const

/** The length of an episode or a video and the number of its chapters, as far as they are known: "🎧 48 min · 6 chapters". */
export function playable({ kind, seconds, chapters }: Playable, t: Translate): string {
  const sign = PLAY_SIGNS[kind]
  const length =
    seconds === null
      ? sign
      : `${sign} ${t('play-time', { minutes: Math.max(1, Math.round(seconds / 60)) })}`
  return chapters === 0 ? length : `${length} · ${t('chapter-count', { count: chapters })}`
}

/** Cuts a text to at most `limit` characters, if possible after a word. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')
  const word = cut.lastIndexOf(' ')
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).trimEnd()}…`
}

/** The name of a topic in the reader's language; topics that are not ours are returned unchanged. */
export function topicName(topic: string, t: Translate): string {
  const key = `topic-${topic.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const name = t(key)
  return name === `{${key}}` || name === key ? topic : name
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * Isolates a text with right-to-left letters (Unicode UAX 9, FSI and PDI), so that it does not reorder the rest of a
 * left-to-right line.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
