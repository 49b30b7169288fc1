import { htmlToText } from '../../text/html/html-to-text.ts'

/** About as long as the longest headline that newspapers write. */
const LONGEST = 100

/** A title for an item that has none: the beginning of its text, cut between words, else its address. */
export function titleFrom(html: string | null, url: string | null): string | null {
  const text = html === null ? '' : htmlToText(html)
  if (text === '') return url
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST + 1)
  const end = cut.lastIndexOf(' ')
  const kept =
    end > LONGEST / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s.,;:–—-]+$/, '')}…`
}
