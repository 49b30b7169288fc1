import { cdata, escape } from '../escape.ts'
import type { Source } from '../source.ts'
import type { Entry } from './entry.ts'

/** An RSS 1.0 feed in RDF, with Dublin Core for what the format itself lacks. */
export function rdfOf(source: Source, entries: readonly Entry[], base: string): string {
  const about = escape(base + source.feedPath)
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${about}">
<title>${escape(source.title)}</title>
<link>${escape(`${base}/${source.id}/`)}</link>
<description>${escape(source.description)}</description>
<dc:language>${source.language}</dc:language>
<items><rdf:Seq>
${entries.map((entry) => `<rdf:li rdf:resource="${escape(entry.url)}"/>`).join('\n')}
</rdf:Seq></items>
</channel>
${entries.map(itemOf).join('\n')}
</rdf:RDF>
`
}

function itemOf(entry: Entry): string {
  const lines = [
    `<title>${escape(entry.title)}</title>`,
    `<link>${escape(entry.url)}</link>`,
    `<description>${escape(entry.summary)}</description>`,
    `<dc:identifier>${escape(entry.id)}</dc:identifier>`,
    `<dc:creator>${escape(entry.author)}</dc:creator>`,
    `<dc:date>${new Date(entry.publishedAt).toISOString()}</dc:date>`,
    `<dc:language>${entry.language}</dc:language>`,
    ...entry.categories.map((category) => `<dc:subject>${escape(category)}</dc:subject>`),
  ]
  if (entry.html !== null) lines.push(`<content:encoded>${cdata(entry.html)}</content:encoded>`)
  return `<item rdf:about="${escape(entry.url)}">\n${lines.join('\n')}\n</item>`
}
