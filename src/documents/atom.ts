import { xmlText } from '../text/html/xml-text.ts'

/** A feed. Times are epoch milliseconds, addresses absolute. */
export interface AtomFeed {
  /** Stays the same for ever, as a URI. */
  id: string
  title: string
  /** Where the feed is read. */
  self: string
  entries: readonly AtomEntry[]
}

export interface AtomEntry {
  /** Unique in the feed and the same for ever, as a URI. */
  id: string
  title: string
  link: string
  author: string
  publishedAt: number
  updatedAt: number
  /** HTML. */
  content: string
}

/** A feed that has no entries yet has to say when it changed (RFC 4287, 4.1.1). */
const NEVER = 0

/** A feed as Atom 1.0 (RFC 4287). Equal feeds give equal text. An entry whose address is none has no link. */
export function atom({ id, title, self, entries }: AtomFeed): string {
  const updated = Math.max(NEVER, ...entries.map(({ updatedAt }) => updatedAt))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xmlText(id)}</id>`,
    `  <title>${xmlText(title)}</title>`,
    `  <updated>${moment(updated)}</updated>`,
    '  <author><name>Daybrief</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    ...entries.flatMap(entry),
    '</feed>',
    '',
  ].join('\n')
}

function entry({ id, title, link, author, publishedAt, updatedAt, content }: AtomEntry): string[] {
  const address = URL.parse(link)?.href
  // An entry with content may go without a link; one without both may not.
  const alternate =
    address === undefined ? [] : [`    <link rel="alternate" href="${xmlText(address)}"/>`]
  return [
    '  <entry>',
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    ...alternate,
    `    <author><name>${xmlText(author)}</name></author>`,
    `    <published>${moment(publishedAt)}</published>`,
    `    <updated>${moment(updatedAt)}</updated>`,
    `    <content type="html">${xmlText(content)}</content>`,
    '  </entry>',
  ]
}

/** RFC 3339, to the second. */
function moment(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}
