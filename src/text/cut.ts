/** At most `limit` code units, cut between words, with an ellipsis where something is missing. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/u, '')
  const space = head.lastIndexOf(' ')
  return `${(space > limit / 2 ? head.slice(0, space) : head).replace(/[\s,;:–—-]+$/u, '')}…`
}
