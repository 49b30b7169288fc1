import { trimEndOf } from './trim-end.ts'

/** Shortens a text to at most `limit` UTF-16 units; cuts between words and appends an ellipsis. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/u, '')
  const space = head.lastIndexOf(' ')
  return `${trimEndOf(space > limit / 2 ? head.slice(0, space) : head, /[\s,;:–—-]/u)}…`
}
