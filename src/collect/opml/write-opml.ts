import { xmlText } from '../../text/html/xml-text.ts'
import type { OpmlSource } from './opml-source.ts'

interface Topic {
  topics: Map<string, Topic>
  sources: OpmlSource[]
}

function attribute(name: string, value: string): string {
  return ` ${name}="${xmlText(value).replace(/[\t\n\r]/g, ' ')}"`
}

function lines({ topics, sources }: Topic, indent: string): string[] {
  const own = sources.map((source) => {
    const site = source.siteUrl === null ? '' : attribute('htmlUrl', source.siteUrl)
    const title = attribute('text', source.title) + attribute('title', source.title)
    return `${indent}<outline type="rss"${title}${attribute('xmlUrl', source.url)}${site}/>`
  })
  const nested = [...topics].flatMap(([name, topic]) => [
    `${indent}<outline${attribute('text', name)}>`,
    ...lines(topic, `${indent}  `),
    `${indent}</outline>`,
  ])
  return [...own, ...nested]
}

/**
 * Writes sources as OPML 2.0, inside outlines for their topics, in order of first appearance.
 *
 * @param options.title name of the list.
 */
export function writeOpml(options: { title: string; sources: readonly OpmlSource[] }): string {
  const root: Topic = { topics: new Map(), sources: [] }
  for (const source of options.sources) {
    let place = root
    for (const name of source.topics) {
      const topic = place.topics.get(name) ?? { topics: new Map(), sources: [] }
      place.topics.set(name, topic)
      place = topic
    }
    place.sources.push(source)
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${xmlText(options.title)}</title>`,
    '  </head>',
    '  <body>',
    ...lines(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}
