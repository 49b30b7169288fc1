/** The four fake sites, each with its own feed format, topic and page template. */
export type SourceId = 'signal' | 'orbit' | 'meridian' | 'halfbyte'

export interface Source {
  id: SourceId
  title: string
  description: string
  format: 'rss' | 'atom' | 'rdf' | 'json'
  /** Media type in which the feed is served. */
  mediaType: string
  /** Path of the feed; the site is at `/<id>/`. */
  feedPath: string
  /** One of Daybrief's topics. */
  topic: string
  /** ISO 639-1. */
  language: string
}

export const sources: readonly Source[] = [
  {
    id: 'orbit',
    title: 'Orbit Review',
    description: 'Instruments, expeditions and the people who look after them.',
    format: 'atom',
    mediaType: 'application/atom+xml',
    feedPath: '/orbit/atom.xml',
    topic: 'science',
    language: 'en',
  },
  {
    id: 'signal',
    title: 'The Signal',
    description: 'What happened in technology, with the numbers.',
    format: 'rss',
    mediaType: 'application/rss+xml',
    feedPath: '/signal/rss.xml',
    topic: 'security',
    language: 'en',
  },
  {
    id: 'meridian',
    title: 'Meridian',
    description: 'Technology in five cities, in the language of each.',
    format: 'rdf',
    mediaType: 'application/rdf+xml',
    feedPath: '/meridian/index.rdf',
    topic: 'business',
    language: 'en',
  },
  {
    id: 'halfbyte',
    title: 'Half a Byte',
    description: 'Programs, read slowly.',
    format: 'json',
    mediaType: 'application/feed+json',
    feedPath: '/halfbyte/feed.json',
    topic: 'programming',
    language: 'en',
  },
]

/** The source of that name. */
export function sourceOf(id: SourceId): Source {
  const found = sources.find((source) => source.id === id)
  if (!found) throw new RangeError(`there is no fake site named ${id}`)
  return found
}
