import { htmlToText } from '../../text/html/html-to-text.ts'
import { trimEndOf } from '../../text/trim-end.ts'

/** In characters, about the longest headline that newspapers write. */
const MAX_TITLE = 100

/** A title for an item without one: the beginning of its text, cut between words, or its address if it has no text. */
export function titleFrom(html: string | null, url: string | null): string | null {
  const text = html === null ? '' : htmlToText(html)
  if (text === '') return url
  if (text.length <= MAX_TITLE) return text
  const cut = text.slice(0, MAX_TITLE + 1)
  const end = cut.lastIndexOf(' ')
  const kept =
    end > MAX_TITLE / 2
      ? cut.slice(0, end)
      : cut.slice(0, MAX_TITLE).replace(/[\uD800-\uDBFF]$/, '')
  return `${trimEndOf(kept, /[\s.,;:–—-]/)}…`
}
