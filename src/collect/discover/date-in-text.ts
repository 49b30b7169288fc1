import { publicationDate } from '../parse/date/publication-date.ts'

/** In characters. Dates with a label and a time are shorter; longer text is a sentence. */
const MAX_LENGTH = 60
const YEAR = /(?:19|20)\d\d|[\u0660-\u0669\u06f0-\u06f9]{4}|\d年/
/** What stands between a date and the author, place or topic beside it. */
const SEPARATOR = /\s[|·•–—-]\s|[|·•]|,\s(?=\p{Lu}\p{L}+\s\p{Lu})/u
/** A label: a word or two before the date, which begins with a digit or the name of a month or day. */
const LABEL = /^[^\d:]{1,30}:\s*/

/** Words that may stand before a date and after it: `Posted on … by Ada Miller`. */
const MAX_BEFORE = 2
const MAX_AFTER = 4

/**
 * The date that a short text on a page is: `24 November 2026`, `Published: 24.11.2026`, `Ada · 24 Nov 2026`; epoch ms.
 * `null` for text that is more than a date, and for a date without a day.
 *
 * @param isLabelled whether a few words around the date are allowed, which a headline has as well.
 */
export function dateInText(text: string, isLabelled = true): number | null {
  const line = text.trim()
  if (line.length > MAX_LENGTH || line.length < 6 || !YEAR.test(line)) return null
  for (const part of [line, ...line.split(SEPARATOR)]) {
    const plain = part.trim().replace(LABEL, '')
    const date = hasDay(plain) ? publicationDate(plain) : null
    if (date !== null) return date
    const inside = isLabelled ? dateInside(plain.split(/\s+/)) : null
    if (inside !== null) return inside
  }
  return null
}

/** The date among a few words of its own: it ends with the last number. */
function dateInside(words: readonly string[]): number | null {
  const end = words.findLastIndex((word) => /\p{Nd}/u.test(word)) + 1
  if (words.length - end > MAX_AFTER) return null
  for (let start = 0; start <= MAX_BEFORE && start < end; start += 1) {
    const rest = words.slice(start, end).join(' ')
    const date = hasDay(rest) ? publicationDate(rest.replace(/[,.]$/, '')) : null
    if (date !== null) return date
    if (/^\p{Nd}/u.test(rest)) return null
  }
  return null
}

/** Whether a text has more than a year and a month. */
function hasDay(text: string): boolean {
  return (text.match(/\p{Nd}+/gu)?.length ?? 0) >= 2 && !/^\p{Nd}{4}\D\p{Nd}{1,2}$/u.test(text)
}
