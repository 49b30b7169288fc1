import type { Source } from '../source.ts'
import { atomOf } from './atom.ts'
import type { Entry } from './entry.ts'
import { jsonFeedOf } from './json.ts'
import { rdfOf } from './rdf.ts'
import { rssOf } from './rss.ts'

/** A source's feed in the source's format. `base` is the address of the sites without a trailing slash. */
export function feedOf(source: Source, entries: readonly Entry[], base: string): string {
  switch (source.format) {
    case 'rss':
      return rssOf(source, entries, base)
    case 'atom':
      return atomOf(source, entries, base)
    case 'rdf':
      return rdfOf(source, entries, base)
    case 'json':
      return jsonFeedOf(source, entries, base)
  }
}
