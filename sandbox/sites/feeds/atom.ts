import { escape } from '../escape.ts'
import type { Source } from '../source.ts'
import type { Entry } from './entry.ts'

/** An Atom 1.0 feed (RFC 4287). An empty feed is as old as the epoch: `updated` is required. */
export function atomOf(source: Source, entries: readonly Entry[], base: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${source.language}">
<id>urn:fake-sites:${source.id}</id>
<title>${escape(source.title)}</title>
<subtitle>${escape(source.description)}</subtitle>
<link rel="alternate" type="text/html" href="${escape(`${base}/${source.id}/`)}"/>
<link rel="self" type="${source.mediaType}" href="${escape(base + source.feedPath)}"/>
<updated>${isoOf(entries[0]?.publishedAt ?? 0)}</updated>
${entries.map(entryOf).join('\n')}
</feed>
`
}

function entryOf(entry: Entry): string {
  const lines = [
    `<id>${escape(entry.id)}</id>`,
    `<title type="text">${escape(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escape(entry.url)}"/>`,
    `<published>${isoOf(entry.publishedAt)}</published>`,
    `<updated>${isoOf(entry.publishedAt)}</updated>`,
    `<author><name>${escape(entry.author)}</name></author>`,
    ...entry.categories.map((category) => `<category term="${escape(category)}"/>`),
    `<summary type="text">${escape(entry.summary)}</summary>`,
  ]
  if (entry.imageUrl !== null) {
    lines.push(`<link rel="enclosure" type="image/png" href="${escape(entry.imageUrl)}"/>`)
  }
  if (entry.html !== null) lines.push(`<content type="html">${escape(entry.html)}</content>`)
  return `<entry xml:lang="${entry.language}">\n${lines.join('\n')}\n</entry>`
}

function isoOf(time: number): string {
  return new Date(time).toISOString()
}
