import type { Transform } from 'node:stream'
import { loadPeer } from '../../peers/load.ts'
import { serve } from '../../peers/serve.ts'
import { type FeedText, loadText } from '../decode.ts'
import type { Answer } from '../feed.ts'

type Fields = Record<string, unknown>
/** The part of feedparser that is used. */
interface FeedparserModule {
  default: new (options: object) => Transform & { meta: Fields | null }
}

const { default: Feedparser } = await loadPeer<FeedparserModule>('feedparser')

await serve(loadText, async (loaded) => {
  const { meta, items } = await parse(loaded)
  return loaded.isTimedOnly ? items.length : answer(meta, items, loaded.encoding)
})

function parse({ text, url }: FeedText) {
  return new Promise<{ meta: Fields; items: Fields[] }>((resolve, reject) => {
    const parser = new Feedparser(url === null ? {} : { feedurl: url })
    const items: Fields[] = []
    parser.on('error', reject)
    parser.on('data', (item: Fields) => items.push(item))
    parser.on('end', () => {
      if (parser.meta === null) reject(new Error('no feed'))
      else resolve({ meta: parser.meta, items })
    })
    parser.end(text)
  })
}

function answer(meta: Fields, items: Fields[], encoding: string): Answer {
  return {
    encoding,
    version: meta['#type'],
    feed: {
      ...meta,
      published: meta['pubdate'],
      updated: meta['date'],
      image: (meta['image'] as { url?: unknown } | undefined)?.url,
      links: [{ href: meta['link'] }],
    },
    entries: items.map((item) => ({
      ...item,
      meta: undefined,
      id: item['guid'],
      published: item['pubdate'],
      updated: item['date'],
      content: item['description'],
      contents: [item['description']],
      links: [{ href: item['link'] }],
      sourceTitle: (item['source'] as { title?: unknown } | undefined)?.title,
      copyright: textOf(item['dc:rights']) ?? textOf(item['atom:rights']),
      authors: [{ name: item['author'] }],
    })),
  }
}

/** feedparser returns namespaced fields as `{'#': text}`. */
function textOf(value: unknown): unknown {
  return (value as { '#'?: unknown } | undefined)?.['#']
}
